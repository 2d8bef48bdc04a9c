import { parentPort, workerData } from 'node:worker_threads';
import { fitWeights } from '@/core/scheduling/fit/fitWeights';
import { historiesOf } from '@/core/scheduling/fit/history';
import type { FittingOutcome, FittingTask } from './fittingTask';
import { optimiserFor } from './optimise';

async function fit({ events, current }: FittingTask): Promise<FittingOutcome> {
  try {
    return { ok: true, fit: await fitWeights(historiesOf(events), current, optimiserFor(current)) };
  } catch (error) {
    return { ok: false, message: String(error) };
  }
}

parentPort?.postMessage(await fit(workerData as FittingTask));
