import type { Instant } from '../../time';
import { daysBetween } from './history';
import type { MemoryHistory } from './history';

/** A review as the optimiser wants it. */
export interface TrainingReview {
  /** 1 (again) to 4 (easy). */
  readonly rating: number;
  /** Days since the review before; 0 for the first. */
  readonly elapsedDays: number;
}

/** One review to be explained, with all that came before it: what fsrs-rs calls an FSRSItem. */
export interface TrainingItem {
  readonly reviews: readonly TrainingReview[];
  /** When the last of them happened. */
  readonly at: Instant;
}

/** Optimises weights, 21 numbers, to explain the last review of every item. */
export type Optimise = (items: readonly TrainingItem[]) => Promise<readonly number[]>;

/** The items of some memories, oldest first: one for each review that was not on the day of the one before it.
 *  Reviews of the same day (learning steps, mostly) only stand among what came before, as in Anki and fsrs-rs. */
export function trainingItems(histories: readonly MemoryHistory[]): TrainingItem[] {
  return histories.flatMap(itemsOf).sort((a, b) => a.at - b.at);
}

function itemsOf(history: MemoryHistory): TrainingItem[] {
  const reviews = history.map(({ rating, at }, index) => {
    const before = history[index - 1];
    return { rating, elapsedDays: before === undefined ? 0 : daysBetween(before.at, at) };
  });
  return history.flatMap(({ at }, index) =>
    (reviews[index]?.elapsedDays ?? 0) > 0 ? [{ reviews: reviews.slice(0, index + 1), at }] : [],
  );
}
