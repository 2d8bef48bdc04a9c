import { isDueForFit } from '@/core/scheduling/fit/decision';
import { fitWeights } from '@/core/scheduling/fit/fitWeights';
import type { MemoryHistory } from '@/core/scheduling/fit/history';
import { predictReviews } from '@/core/scheduling/fit/prediction';
import type { Prediction } from '@/core/scheduling/fit/prediction';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import type { Instant } from '@/core/time';
import { optimiserFor } from '@/server/fitting/optimise';

/** Every review since the first fit, predicted without having been seen. */
export interface WalkForward {
  readonly byDefaults: readonly Prediction[];
  /** By the weights last fitted, better or not. */
  readonly byFitted: readonly Prediction[];
  /** By what the program has its learners use: fitted weights where they proved better. */
  readonly byKept: readonly Prediction[];
  readonly fits: number;
  readonly kept: number;
  readonly fitted: SchedulingParameters;
}

/** Fits when the program would, with 400 reviews and whenever they have doubled, each time to what was there then, and
 *  predicts what came until the next fit. Null before the first fit. */
export async function walkForward(histories: readonly MemoryHistory[]): Promise<WalkForward | null> {
  const times = histories.flat().map(({ at }) => at).sort((a, b) => a - b);
  const optimise = optimiserFor(defaultParameters);
  let fitted = defaultParameters;
  let inUse = defaultParameters;
  let walk = { byFitted: [] as Prediction[], byKept: [] as Prediction[], fits: 0, kept: 0 };
  const counts = fitCounts(times.length);
  for (const [index, count] of counts.entries()) {
    const [since, until] = [times[count] ?? Infinity, times[counts[index + 1] ?? Infinity] ?? Infinity];
    const fit = await fitWeights(before(histories, since), inUse, optimise);
    if (fit === null) continue;
    fitted = { ...defaultParameters, weights: fit.weights };
    if (fit.isBetter) inUse = fitted;
    const span = (parameters: SchedulingParameters): Prediction[] =>
      predictReviews(before(histories, until), parameters).filter(({ at }) => at >= since);
    const byFitted = span(fitted);
    walk = {
      byFitted: [...walk.byFitted, ...byFitted],
      byKept: [...walk.byKept, ...(inUse === fitted ? byFitted : span(inUse))],
      fits: walk.fits + 1,
      kept: walk.kept + (fit.isBetter ? 1 : 0),
    };
  }
  const first = walk.byFitted[0]?.at;
  if (first === undefined) return null;
  return { ...walk, fitted, byDefaults: predictReviews(histories, defaultParameters).filter(({ at }) => at >= first) };
}

/** With how many reviews weights are fitted, of so many. */
function fitCounts(reviews: number): number[] {
  const counts: number[] = [];
  for (let count = 1; count < reviews; count += 1) if (isDueForFit(count, counts.at(-1) ?? null)) counts.push(count);
  return counts;
}

function before(histories: readonly MemoryHistory[], until: Instant): MemoryHistory[] {
  return histories.map((history) => history.filter(({ at }) => at < until)).filter((history) => history.length > 0);
}
