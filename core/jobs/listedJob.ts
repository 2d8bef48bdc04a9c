import type { Instant } from '../time';

/** What becomes of a job: it runs, waits for its time, or was tried too often and waits for a person. */
export type JobState = 'running' | 'waiting' | 'given-up';

/** A job as whoever runs an installation sees it. */
export interface ListedJob {
  readonly kind: string;
  /** What of, by ids; empty where the installation has one. */
  readonly key: string;
  readonly state: JobState;
  readonly dueAt: Instant;
  /** Since it was last done. */
  readonly tries: number;
  /** Null where the last try did not fail. */
  readonly error: string | null;
  /** Null for what is done once. */
  readonly lastDoneAt: Instant | null;
}
