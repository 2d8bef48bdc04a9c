import type { Response } from '../../grading/response';
import type { LearnerId } from '../../ids';
import type { GradedQuestion } from '../../questions/question';
import type { Instant } from '../../time';

/** A submitted attempt, as it is measured. */
export interface GivenAttempt {
  readonly learnerId: LearnerId;
  readonly startedAt: Instant;
  readonly responses: readonly GivenResponse[];
}

/** One question of an attempt as it was answered. */
export interface GivenResponse {
  /** Of the question, as it was asked. */
  readonly version: number;
  readonly question: GradedQuestion;
  /** The question whose key the answer was graded by last: the same, or as it was corrected since. */
  readonly gradedBy: GradedQuestion;
  readonly response: Response | null;
  /** 0..1 */
  readonly score: number;
  /** Null where it is not known. */
  readonly elapsedMs: number | null;
}

export const attemptChoices = ['first', 'all'] as const;

/** Which attempts are measured: each learner's first, which no earlier one taught, or all of them. */
export type AttemptChoice = (typeof attemptChoices)[number];

/** The attempts of a choice, in the order begun. */
export function chosenAttempts(attempts: readonly GivenAttempt[], choice: AttemptChoice): GivenAttempt[] {
  const inOrder = attempts.toSorted((a, b) => a.startedAt - b.startedAt);
  if (choice === 'all') return inOrder;
  const firstOf = new Map(inOrder.toReversed().map((attempt) => [attempt.learnerId, attempt]));
  return inOrder.filter((attempt) => firstOf.get(attempt.learnerId) === attempt);
}
