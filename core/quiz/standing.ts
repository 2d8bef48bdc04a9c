import type { AttemptId } from '../ids';
import type { Instant } from '../time';
import type { OpenAttempt, QuizAttempt } from './attempt';
import { countedScore, hasPassed } from './countedScore';
import type { Quiz } from './quiz';
import type { Extension } from './rules';
import { datesFor, endsAt, isLate, isTimeUp } from './timing';

/** What a learner may do with a quiz now. */
export type Permission =
  | { readonly kind: 'not-open-yet'; readonly opensAt: Instant }
  /** `attemptsLeft` counts the one to be started; null: as many as one likes. */
  | { readonly kind: 'may-start'; readonly attemptsLeft: number | null; readonly isLate: boolean }
  | { readonly kind: 'open-attempt'; readonly attemptId: AttemptId; readonly endsAt: Instant | null }
  | { readonly kind: 'closed' }
  | { readonly kind: 'no-attempts-left' };

export type QuizStanding = Permission & {
  /** 0..1; null before the first attempt is submitted. */
  readonly countedScore: number | null;
  readonly hasPassed: boolean | null;
};

/** How a learner stands with a quiz at `now`, from their attempts at it. An open attempt whose time is up is spent: its
 *  score counts once it is submitted. */
export function quizStanding(
  quiz: Pick<Quiz, 'rules' | 'dates'>,
  attempts: readonly QuizAttempt[],
  extension: Extension | null,
  now: Instant,
): QuizStanding {
  const score = countedScore(quiz, attempts, extension);
  const result = { countedScore: score, hasPassed: hasPassed(quiz.rules, score) };
  return { ...permission(quiz, attempts, extension, now), ...result };
}

function permission(
  quiz: Pick<Quiz, 'rules' | 'dates'>,
  attempts: readonly QuizAttempt[],
  extension: Extension | null,
  now: Instant,
): Permission {
  const open = attempts.find((attempt): attempt is OpenAttempt =>
    attempt.kind === 'open' && !isTimeUp(attempt, quiz, extension, now));
  if (open !== undefined) return { kind: 'open-attempt', attemptId: open.attemptId, endsAt: endsAt(open, quiz, extension) };
  const { opensAt, closesAt } = datesFor(quiz.dates, extension);
  if (opensAt !== null && now < opensAt) return { kind: 'not-open-yet', opensAt };
  // An attempt begun at the closing would end with its beginning.
  if (closesAt !== null && now >= closesAt) return { kind: 'closed' };
  const { attemptsAllowed } = quiz.rules;
  const attemptsLeft = attemptsAllowed === null ? null : attemptsAllowed - attempts.length;
  if (attemptsLeft !== null && attemptsLeft <= 0) return { kind: 'no-attempts-left' };
  return { kind: 'may-start', attemptsLeft, isLate: isLate(now, quiz.dates, extension) };
}
