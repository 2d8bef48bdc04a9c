import type { Instant } from '../../time';
import type { JudgedReview } from './judgedReview';

/** What somebody did at a time, in sums: one review, or all of an hour. */
export interface Work {
  readonly at: Instant;
  readonly reviews: number;
  readonly durationMs: number;
  /** Reviews that show whether a memory lasted, and how many of them recalled it. */
  readonly lasting: number;
  readonly recalled: number;
}

export function workOf({ at, durationMs, isLasting, isRecalled }: JudgedReview): Work {
  return { at, reviews: 1, durationMs, lasting: Number(isLasting), recalled: Number(isLasting && isRecalled) };
}

export type WorkTotal = Omit<Work, 'at'>;

export function totalWork(works: readonly WorkTotal[]): WorkTotal {
  const total = { reviews: 0, durationMs: 0, lasting: 0, recalled: 0 };
  for (const work of works) {
    total.reviews += work.reviews;
    total.durationMs += work.durationMs;
    total.lasting += work.lasting;
    total.recalled += work.recalled;
  }
  return total;
}

/** True retention, 0..1; null where nothing shows it. */
export function retentionOf({ lasting, recalled }: Pick<Work, 'lasting' | 'recalled'>): number | null {
  return lasting === 0 ? null : recalled / lasting;
}
