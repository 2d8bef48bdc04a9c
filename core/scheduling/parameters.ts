/** How a learner's cards are scheduled in a course. */
export interface SchedulingParameters {
  /** FSRS-6 weights, 21 numbers. */
  readonly weights: readonly number[];
  /** Probability of recall aimed at when a card falls due, 0.70..0.99. */
  readonly desiredRetention: number;
  readonly learningStepsMinutes: readonly number[];
  readonly relearningStepsMinutes: readonly number[];
  readonly maximumIntervalDays: number;
  /** Whether intervals vary a little, so that cards learned together part. */
  readonly fuzz: boolean;
}
