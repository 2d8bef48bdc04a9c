import type { LearnerId } from '../ids';
import type { QuizAttempt } from '../quiz/attempt';
import { countedScore, hasPassed, lastSubmitted } from '../quiz/countedScore';
import type { Quiz } from '../quiz/quiz';
import type { Extension } from '../quiz/rules';
import { isLate } from '../quiz/timing';
import type { Instant } from '../time';
import { meanOf } from './measures/moments';

/** How far a learner is with a quiz. */
export type ResultState =
  | { readonly kind: 'not-begun' }
  | { readonly kind: 'open'; readonly startedAt: Instant }
  | { readonly kind: 'submitted'; readonly submittedAt: Instant }
  | { readonly kind: 'late'; readonly submittedAt: Instant };

export interface QuizResultRow {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly state: ResultState;
  /** In the order begun. */
  readonly attempts: readonly QuizAttempt[];
  /** 0..1; null before the first attempt is submitted. */
  readonly countedScore: number | null;
  readonly hasPassed: boolean | null;
  /** From the beginning to the end of the attempt submitted last. */
  readonly takenMs: number | null;
  readonly extension: Extension | null;
}

export interface LearnerAttempts {
  readonly learnerId: LearnerId;
  readonly name: string;
  readonly attempts: readonly QuizAttempt[];
  readonly extension: Extension | null;
}

type Ruled = Pick<Quiz, 'rules' | 'dates'>;

/** What a learner has made of a quiz. */
export function quizResultRow(quiz: Ruled, learner: LearnerAttempts): QuizResultRow {
  const attempts = learner.attempts.toSorted((a, b) => a.startedAt - b.startedAt);
  const score = countedScore(quiz, attempts, learner.extension);
  const last = lastSubmitted(attempts);
  return {
    ...learner,
    attempts,
    state: stateOf(quiz, attempts, learner.extension),
    countedScore: score,
    hasPassed: hasPassed(quiz.rules, score),
    takenMs: last === null ? null : last.submittedAt - last.startedAt,
  };
}

function stateOf({ dates }: Ruled, attempts: readonly QuizAttempt[], extension: Extension | null): ResultState {
  const open = attempts.find(({ kind }) => kind === 'open');
  if (open !== undefined) return { kind: 'open', startedAt: open.startedAt };
  const last = lastSubmitted(attempts);
  if (last === null) return { kind: 'not-begun' };
  const { submittedAt } = last;
  return { kind: isLate(submittedAt, dates, extension) ? 'late' : 'submitted', submittedAt };
}

export interface QuizSummary {
  readonly learners: number;
  /** Who has begun, whether or not they have handed in. */
  readonly started: number;
  readonly submitted: number;
  /** 0..1; null while nothing counts. */
  readonly meanScore: number | null;
  /** 0..1 of those who submitted; null without a pass mark, or while nothing counts. */
  readonly passShare: number | null;
}

/** How a class stands with a quiz. */
export function quizSummary(rows: readonly QuizResultRow[]): QuizSummary {
  const scores = rows.flatMap((row) => row.countedScore ?? []);
  const verdicts = rows.flatMap((row) => row.hasPassed ?? []);
  return {
    learners: rows.length,
    started: rows.filter(({ attempts }) => attempts.length > 0).length,
    submitted: scores.length,
    meanScore: meanOf(scores),
    passShare: verdicts.length === 0 ? null : verdicts.filter(Boolean).length / verdicts.length,
  };
}

export const resultOrders = ['name', 'score', 'state'] as const;
export type ResultOrder = (typeof resultOrders)[number];

const stateRank: Readonly<Record<ResultState['kind'], number>> = { 'not-begun': 0, open: 1, late: 2, submitted: 3 };

/** By name; by score, the lowest first and those without one before them; or by state, who has not begun first. Equals
 *  stand by name. */
export function sortedResults(rows: readonly QuizResultRow[], order: ResultOrder): QuizResultRow[] {
  const rank = ({ countedScore: score, state }: QuizResultRow): number => {
    if (order === 'score') return score ?? -1;
    return order === 'state' ? stateRank[state.kind] : 0;
  };
  return rows.toSorted((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
}
