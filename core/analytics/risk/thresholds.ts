import { z } from 'zod';

/** From where on a sign means that a learner is at risk. */
export interface RiskThresholds {
  /** Days without study. */
  readonly idleDays: number;
  /** Cards due at once. */
  readonly dueCards: number;
  /** Share of four weeks' reviews made on their two busiest days, 0..1. */
  readonly crammedShare: number;
  /** Share of quiz answers given at once, 0..1. */
  readonly rapidShare: number;
  /** Share of a quiz's questions below which it is failed, 0..1, and how many quizzes failed are too many. */
  readonly quizShare: number;
  readonly failedQuizzes: number;
}

export const usualThresholds: RiskThresholds = {
  idleDays: 7, dueCards: 40, crammedShare: 0.6, rapidShare: 0.25, quizShare: 0.5, failedQuizzes: 2,
};

const share = z.number('A number from 1 to 100.').min(0.01, 'At least 1.').max(1, 'At most 100.');
const count = (most: number) => z.int(`A whole number from 1 to ${most}.`).min(1, 'At least 1.').max(most, `At most ${most}.`);

export const riskThresholdsSchema = z.strictObject({
  idleDays: count(60), dueCards: count(1000), crammedShare: share, rapidShare: share, quizShare: share, failedQuizzes: count(20),
});

/** What a class has stored; the usual thresholds where it has stored none, or none that holds any more. */
export function thresholdsOfStored(stored: unknown): RiskThresholds {
  return riskThresholdsSchema.safeParse(stored).data ?? usualThresholds;
}
