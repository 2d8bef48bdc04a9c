import type { PredictionMetrics } from './metrics';

/** Reviews after which weights are fitted for the first time. */
export const leastReviews = 400;

/** Whether weights should be fitted (again): at 400 reviews, and whenever there are twice as many as at the last
 *  time; `lastFitCount` is null before the first. */
export function isDueForFit(reviewCount: number, lastFitCount: number | null): boolean {
  return reviewCount >= nextFitCount(lastFitCount);
}

/** The number of reviews at which weights are fitted next. */
export function nextFitCount(lastFitCount: number | null): number {
  return lastFitCount === null ? leastReviews : 2 * lastFitCount;
}

/** Whether fitted weights predict better than the current ones: log loss is lower, and RMSE(bins) is no higher. */
export function isBetter(fitted: PredictionMetrics, current: PredictionMetrics): boolean {
  return fitted.logLoss < current.logLoss && fitted.rmseBins <= current.rmseBins;
}
