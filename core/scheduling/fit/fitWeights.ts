import type { Instant } from '../../time';
import { defaultParameters } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import { isBetter } from './decision';
import type { MemoryHistory } from './history';
import { measure } from './metrics';
import type { PredictionMetrics } from './metrics';
import { predictReviews } from './prediction';
import { trainingItems } from './trainingItem';
import type { Optimise, TrainingItem } from './trainingItem';

/** How current and fitted weights did on the same reviews, the newest, which the fitted had not seen. */
export interface Comparison {
  readonly current: PredictionMetrics;
  readonly fitted: PredictionMetrics;
  /** Reviews that were learned from, and reviews that were predicted. */
  readonly trainedOn: number;
  readonly heldOut: number;
}

export interface Fit {
  readonly weights: readonly number[];
  readonly comparison: Comparison;
  readonly isBetter: boolean;
}

/** Share of the reviews, the oldest, that are learned from when weights are put to the test. */
export const trainingShare = 0.8;

/** Fits weights to some memories. Weights fitted to the older reviews are judged by how they predict the newer ones,
 *  beside the current weights; what is given are weights fitted to all of them. Null where there is too little to
 *  fit or to judge. */
export async function fitWeights(
  histories: readonly MemoryHistory[],
  current: SchedulingParameters,
  optimise: Optimise,
): Promise<Fit | null> {
  const items = trainingItems(histories);
  const split = items[Math.floor(items.length * trainingShare)]?.at;
  const older = items.filter(({ at }) => split !== undefined && at < split);
  if (split === undefined || older.length === 0) return null;
  const fitted = { ...current, weights: await learnedFrom(older, optimise) };
  const judged = compare(histories, current, fitted, split);
  if (judged === null) return null;
  const comparison = { ...judged, trainedOn: older.length, heldOut: items.length - older.length };
  return { weights: await learnedFrom(items, optimise), comparison, isBetter: isBetter(comparison.fitted, comparison.current) };
}

/** With so many items, weights are half the learner's own and half the defaults. */
const itemsForHalf = 500;

/** Optimised weights, drawn back to the defaults the more the fewer the items are: a few hundred reviews say much
 *  about the first intervals and mislead about long ones. How half-way at 500 was chosen is in
 *  docs/memory-model.md. */
export async function learnedFrom(items: readonly TrainingItem[], optimise: Optimise): Promise<readonly number[]> {
  const own = items.length / (items.length + itemsForHalf);
  const optimised = await optimise(items);
  return defaultParameters.weights.map((weight, index) => weight + own * ((optimised[index] ?? weight) - weight));
}

function compare(
  histories: readonly MemoryHistory[],
  current: SchedulingParameters,
  fitted: SchedulingParameters,
  since: Instant,
): Pick<Comparison, 'current' | 'fitted'> | null {
  const measured = (parameters: SchedulingParameters): PredictionMetrics | null =>
    measure(predictReviews(histories, parameters).filter(({ at }) => at >= since));
  const ofCurrent = measured(current);
  const ofFitted = measured(fitted);
  return ofCurrent === null || ofFitted === null ? null : { current: ofCurrent, fitted: ofFitted };
}
