import type { PastReview } from '@/core/scheduling/fit/history';
import type { Prediction } from '@/core/scheduling/fit/prediction';
import { DAY_MS } from '@/core/time';
import { noon } from './card';

/** The history of one memory by rating numbers and days: `aHistory([3, 0], [3, 2], [1, 9])`. */
export function aHistory(...reviews: readonly (readonly [rating: number, day: number])[]): PastReview[] {
  return reviews.map(([rating, day]) => ({ rating, at: noon + day * DAY_MS }));
}

export function aPrediction(probability: number, isRecalled: boolean, parts: Partial<Prediction> = {}): Prediction {
  return { at: noon, probability, isRecalled, elapsedDays: 1, reviewNumber: 2, lapses: 0, ...parts };
}
