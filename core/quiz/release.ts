import type { Instant } from '../time';
import type { QuizAttempt } from './attempt';
import type { Quiz } from './quiz';
import type { Extension, QuizRules } from './rules';
import { datesFor } from './timing';

/** Until when a quiz keeps its keys back: until it is closed for everybody, late work and the extensions of all its
 *  learners included, or an answer could be copied from who has seen them. Null where it does not. */
export function keysReleasedAt({ rules, dates }: Pick<Quiz, 'rules' | 'dates'>, extensions: readonly Extension[]): Instant | null {
  if (rules.feedback !== 'after-due') return null;
  const closings = [null, ...extensions].map((extension) => datesFor(dates, extension).closesAt).filter((at) => at !== null);
  return closings.length === 0 ? null : Math.max(...closings);
}

/** Whether a learner may see an attempt's keys, explanations and what was right. */
export function mayShowKeys(attempt: QuizAttempt, releasedAt: Instant | null, now: Instant): boolean {
  if (attempt.kind === 'open') return false;
  return releasedAt === null || now > releasedAt;
}

/** Whether a learner may see what an attempt scored as a whole. An exam whose keys wait keeps its score back too: of
 *  few questions a score tells the answers. */
export function mayShowScore({ mode }: Pick<QuizRules, 'mode'>, attempt: QuizAttempt, releasedAt: Instant | null, now: Instant): boolean {
  if (attempt.kind === 'open') return false;
  return mode !== 'exam' || mayShowKeys(attempt, releasedAt, now);
}

/** A question of an open attempt. */
export interface ShownQuestion {
  /** From 0. */
  readonly position: number;
  readonly openedAt: Instant | null;
  /** When its answer was checked; from then on it stands. */
  readonly settledAt: Instant | null;
}

/** Whether a question's key may be seen while its attempt is open. */
export function mayShowKeyOf({ feedback }: Pick<QuizRules, 'feedback'>, { settledAt }: ShownQuestion): boolean {
  return feedback === 'after-each' && settledAt !== null;
}

/** Positions of the questions of an open attempt that may be seen, and answered: one way, only the one opened last. */
export function visiblePositions({ navigation }: Pick<QuizRules, 'navigation'>, questions: readonly ShownQuestion[]): number[] {
  if (navigation === 'free') return questions.map(({ position }) => position);
  const opened = questions.filter(({ openedAt }) => openedAt !== null).map(({ position }) => position);
  // Questions are opened in their order, so that the last of them was opened last, whatever the clock did.
  return opened.length === 0 ? [] : [Math.max(...opened)];
}
