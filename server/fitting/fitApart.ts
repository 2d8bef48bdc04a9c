import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fit } from '@/core/scheduling/fit/fitWeights';
import type { FittingOutcome, FittingTask } from './fittingTask';

const longestMs = 10 * 60_000;

/** Fits in a thread of its own, so that no request waits. Null where there is too little to fit or to judge; throws
 *  where it could not be done. */
export async function fitApart(task: FittingTask): Promise<Fit | null> {
  const worker = new Worker(threadFile(), { workerData: task, execArgv: [] });
  worker.unref();
  try {
    const outcome = await outcomeOf(worker);
    if (!outcome.ok) throw new Error(`Weights could not be fitted: ${outcome.message}`);
    return outcome.fit;
  } finally {
    await worker.terminate();
  }
}

/** Kept from the build, which would bundle what it sees named here. The project always starts from its own folder. */
function threadFile(): string {
  return path.join(/* turbopackIgnore: true */ process.cwd(), 'server', 'fitting', 'startFittingThread.mjs');
}

function outcomeOf(worker: Worker): Promise<FittingOutcome> {
  return new Promise((resolve) => {
    const fail = (message: string): void => resolve({ ok: false, message });
    const timer = setTimeout(() => fail('it took too long'), longestMs).unref();
    worker.on('message', (outcome: FittingOutcome) => resolve(outcome));
    worker.on('error', (error) => fail(String(error)));
    worker.on('exit', () => {
      clearTimeout(timer);
      fail('the thread ended early');
    });
  });
}
