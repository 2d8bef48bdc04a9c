import type { CourseOutline } from '../facts/outline';
import type { AttemptId } from '../ids';
import type { Instant } from '../time';
import type { DayAmount } from './statistics/byDay';
import type { LearnerStanding } from './standing';

/** What a learner's study of a course looks like, to the learner and to the instructors of their class. */
export interface ProgressView {
  readonly outline: CourseOutline;
  readonly standing: LearnerStanding;
  /** The last 30 days of the learner, oldest first. */
  readonly reviewsByDay: readonly DayAmount[];
  /** The next 14 days, today first. */
  readonly dueByDay: readonly DayAmount[];
  /** Measured recall, 0..1; null before there is anything to measure. */
  readonly trueRetention: number | null;
  readonly desiredRetention: number;
  readonly reviewCount: number;
  readonly lastReviewedAt: Instant | null;
  /** Newest first. */
  readonly attempts: readonly ProgressAttempt[];
}

export interface ProgressAttempt {
  readonly attemptId: AttemptId;
  readonly sectionTitle: string;
  readonly submittedAt: Instant;
  /** 0..1 */
  readonly score: number;
}
