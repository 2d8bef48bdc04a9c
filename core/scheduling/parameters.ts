/** What becomes of a card that is forgotten again and again. */
export const leechActions = ['suspend', 'mark'] as const;
export type LeechAction = (typeof leechActions)[number];

/** How a learner's cards are scheduled in a course: all that a fold of events depends on, besides the events. */
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
  /** Lapses that make a card a leech; 0 for never. */
  readonly leechThreshold: number;
  readonly leechAction: LeechAction;
}
