import type { CourseOutline } from '../facts/outline';
import type { ClassId, LearnerId } from '../ids';
import type { Instant } from '../time';
import type { LearnerStanding } from './standing';

/** A class as its instructors see it: learners x sections. */
export interface ClassMatrix {
  readonly id: ClassId;
  readonly name: string;
  /** What learners join by. */
  readonly code: string;
  readonly outline: CourseOutline;
  /** By name. */
  readonly rows: readonly ClassMatrixRow[];
}

export interface ClassMatrixRow {
  readonly learnerId: LearnerId;
  readonly name: string;
  /** The group's name; null for none. */
  readonly group: string | null;
  readonly standing: LearnerStanding;
  /** Null before the first review. */
  readonly lastActiveAt: Instant | null;
  readonly reviewsLast7Days: number;
  /** Whether there is any review or attempt. */
  readonly hasStarted: boolean;
}
