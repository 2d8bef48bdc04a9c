import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { learnedFrom } from '@/core/scheduling/fit/fitWeights';
import type { MemoryHistory, PastReview } from '@/core/scheduling/fit/history';
import { logLoss } from '@/core/scheduling/fit/metrics';
import { predictReviews } from '@/core/scheduling/fit/prediction';
import type { Prediction } from '@/core/scheduling/fit/prediction';
import { trainingItems } from '@/core/scheduling/fit/trainingItem';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { optimiserFor } from '@/server/fitting/optimise';
import { rounded } from '../part';
import type { Figures } from '../part';
import { walkForward } from './walkForward';

const file = 'tests/bench/memory/log/py-fsrs-reviews.csv.gz';
const rowSchema = z.tuple([z.coerce.number().int(), z.coerce.number().int().min(1).max(4), z.coerce.number().int()]);
/** Share of the reviews that are learned from. */
const olderShare = 0.75;

/** Log loss on the newer quarter of a real person's log: of always saying the share recalled in the older part, of
 *  FSRS's defaults, and of weights fitted to the older part. Then the same walking forward, as the program fits. */
export async function measureRealLog(): Promise<Figures> {
  const histories = realHistories();
  const times = histories.flat().map(({ at }) => at).sort((a, b) => a - b);
  const split = times[Math.floor(times.length * olderShare)] ?? Infinity;
  const weights = await learnedFrom(trainingItems(histories).filter(({ at }) => at < split), optimiserFor(defaultParameters));
  const byDefaults = predictReviews(histories, defaultParameters);
  const byFitted = predictReviews(histories, { ...defaultParameters, weights });
  const isNewer = ({ at }: Prediction): boolean => at >= split;
  const older = byDefaults.filter((one) => !isNewer(one));
  const share = older.filter((one) => one.isRecalled).length / older.length;
  const walk = await walkForward(histories);
  return {
    'real.heldOut': byDefaults.filter(isNewer).length,
    'real.logLoss.constant': rounded(logLoss(byDefaults.filter(isNewer).map((one) => ({ ...one, probability: share }))), 4),
    'real.logLoss.default': rounded(logLoss(byDefaults.filter(isNewer)), 4),
    'real.logLoss.fitted': rounded(logLoss(byFitted.filter(isNewer)), 4),
    'real.walk.heldOut': walk?.byDefaults.length ?? 0,
    'real.walk.logLoss.default': rounded(logLoss(walk?.byDefaults ?? []), 4),
    'real.walk.logLoss.fitted': rounded(logLoss(walk?.byFitted ?? []), 4),
    'real.walk.logLoss.kept': rounded(logLoss(walk?.byKept ?? []), 4),
  };
}

function realHistories(): MemoryHistory[] {
  const histories = new Map<number, PastReview[]>();
  for (const line of gunzipSync(readFileSync(file)).toString().trim().split('\n').slice(1)) {
    const [card, rating, at] = rowSchema.parse(line.split(','));
    const history = histories.get(card);
    if (history === undefined) histories.set(card, [{ rating, at }]);
    else history.push({ rating, at });
  }
  return [...histories.values()].map((history) => history.sort((a, b) => a.at - b.at));
}
