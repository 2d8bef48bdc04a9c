import { retryDelayMs } from '@/core/jobs/retrying';
import type { Instant } from '@/core/time';
import type { Database } from '../db';
import type { TakenJob } from './taking';

const free = { takenBy: null, takenUntil: null };

/** The job was done. What is done once is over, unless it was asked for again meanwhile. */
export async function jobDone(prisma: Database, { kind, key, takenBy, asked }: TakenJob, everyMs: number | undefined, now: Instant): Promise<void> {
  const isMine = { kind, key, takenBy };
  const done = { ...free, tries: 0, lastError: null, lastDoneAt: new Date(now) };
  if (everyMs !== undefined) {
    await prisma.job.updateMany({ where: isMine, data: { ...done, dueAt: new Date(now + everyMs) } });
    return;
  }
  const { count } = await prisma.job.deleteMany({ where: { ...isMine, asked } });
  if (count === 0) await prisma.job.updateMany({ where: isMine, data: done });
}

/** The job failed: it is tried again after a while, at most `longestMs`. */
export async function jobFailed(prisma: Database, { kind, key, takenBy, tries }: TakenJob, longestMs: number, error: string, now: Instant): Promise<void> {
  const delayMs = Math.min(retryDelayMs(tries), longestMs);
  await prisma.job.updateMany({ where: { kind, key, takenBy }, data: { ...free, lastError: error, dueAt: new Date(now + delayMs) } });
}
