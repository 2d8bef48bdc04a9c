import type { AttemptId } from '../ids';
import type { Instant } from '../time';

/** A learner's try at a quiz that is not handed in. */
export interface OpenAttempt {
  readonly kind: 'open';
  readonly attemptId: AttemptId;
  readonly startedAt: Instant;
}

export interface SubmittedAttempt {
  readonly kind: 'submitted';
  readonly attemptId: AttemptId;
  readonly startedAt: Instant;
  readonly submittedAt: Instant;
  /** 0..1, without what lateness takes. */
  readonly score: number;
}

/** What a quiz's rules are held against. */
export type QuizAttempt = OpenAttempt | SubmittedAttempt;
