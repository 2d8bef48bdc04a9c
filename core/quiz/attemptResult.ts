import type { Instant } from '../time';
import type { AttemptHeading } from './attemptView';
import type { ConfidenceLevel } from './confidence';
import type { QuestionResult } from './questionResult';

/** A submitted attempt: what may be seen of it by now. */
export interface AttemptResult extends AttemptHeading {
  readonly submittedAt: Instant;
  readonly submittedBy: 'learner' | 'time';
  readonly questionCount: number;
  /** Null while it is kept back. */
  readonly totals: AttemptTotals | null;
  /** Null while the keys are kept back. */
  readonly questions: readonly QuestionResult[] | null;
  /** Null where its scores are as they were, or kept back. */
  readonly regraded: RegradeNote | null;
  /** When what is kept back may be seen; null where nothing is. */
  readonly releasedAt: Instant | null;
  /** The learner's cards of what the quiz is about. */
  readonly cardsInDeck: number;
}

export interface AttemptTotals {
  /** 0..1, without what lateness takes. */
  readonly score: number;
  /** 0..1: what the score is multiplied by. */
  readonly lateFactor: number;
  /** Null where nobody passes or fails. */
  readonly hasPassed: boolean | null;
  /** Questions answered fully right. */
  readonly rightCount: number;
  /** Marks by certainty, -6..3 for each question answered so; null where no answer had a confidence. */
  readonly certainty: { readonly score: number; readonly best: number; readonly answers: number } | null;
  /** The surest first; empty where no answer had a confidence. */
  readonly calibration: readonly ConfidenceLevel[];
}

/** What regrading has made of an attempt. */
export interface RegradeNote {
  /** The last time. */
  readonly at: Instant;
  /** Questions fully right before the first time. */
  readonly rightBefore: number;
  readonly rightNow: number;
  readonly questionCount: number;
}

/** One of a learner's attempts at a quiz, for a list. */
export interface PastAttempt {
  readonly attemptId: AttemptHeading['attemptId'];
  readonly startedAt: Instant;
  readonly submittedAt: Instant | null;
  /** 0..1 after what lateness takes; null while open, or kept back. */
  readonly score: number | null;
  readonly isLate: boolean;
  /** Whether it is the one that counts, or one of them. */
  readonly counts: boolean;
}
