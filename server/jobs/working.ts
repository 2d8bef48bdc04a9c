import { currentInstant } from '../clock';
import { database } from '../db';
import { log } from '../watching/log';
import { runJob } from '../watching/jobs';
import { jobDone, jobFailed } from './ending';
import type { JobKind } from './job';
import { jobKindNames, jobKinds } from './kinds';
import { keepJob, takeJob, takenMs } from './taking';
import type { TakenJob } from './taking';

const repeated = jobKindNames.filter((kind) => jobKinds[kind].everyMs !== undefined);

/** The job of these kinds that has been due for longest, taken for this copy of the program, which `takenBy` tells from others;
 *  null where none is due. */
export async function nextJob(takenBy: string, kinds: readonly JobKind[] = jobKindNames): Promise<TakenJob | null> {
  return takeJob(await database(), { kinds, repeated, takenBy }, currentInstant());
}

/** Does what is due until nothing is left, and gives how many jobs that were. */
export async function workOff(takenBy: string): Promise<number> {
  for (let done = 0; ; done++) {
    const job = await nextJob(takenBy);
    if (job === null) return done;
    await work(job);
  }
}

/** Does a job that was taken; where it fails, it is tried again later. */
export async function work(job: TakenJob): Promise<void> {
  const prisma = await database();
  const { run, everyMs, longestRetryMs = everyMs ?? Infinity } = jobKinds[job.kind];
  const keeping = setInterval(() => void keepJob(prisma, job, currentInstant()).catch(noteFailure), takenMs / 4).unref();
  const failure = await runJob(job.kind, () => run(job.key, currentInstant()));
  clearInterval(keeping);
  if (failure === null) await jobDone(prisma, job, everyMs, currentInstant());
  else await jobFailed(prisma, job, longestRetryMs, failure, currentInstant());
}

/** Whatever it was, the job is taken again in time. */
export function noteFailure(error: unknown): void {
  log().error({ err: error }, 'jobs could not be looked after');
}
