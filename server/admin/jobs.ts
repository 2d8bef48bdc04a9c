import { mostTries } from '@/core/jobs/retrying';
import type { JobState, ListedJob } from '@/core/jobs/listedJob';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { Job as JobRow } from '../generated/sqlite/client';
import { wakeWorker } from '../jobs/waking';
import type { Viewer } from '../viewer';
import { listed, pageOf } from './listing';
import type { Listed, Sought } from './listing';
import { isOperator } from './operator';

/** What is done behind requests or waits to be, those tried most often first; null for whoever is no operator. */
export async function listJobs(viewer: Viewer, sought: Sought, now: Instant): Promise<Listed<ListedJob> | null> {
  if (!(await isOperator(viewer))) return null;
  const { search } = sought;
  const where = search === '' ? {} : { OR: [{ kind: search }, { key: { contains: search } }] };
  const prisma = await database();
  const [count, rows] = await Promise.all([
    prisma.job.count({ where }),
    prisma.job.findMany({ where, orderBy: [{ tries: 'desc' }, { dueAt: 'asc' }, { kind: 'asc' }], ...pageOf(sought) }),
  ]);
  return listed(rows.map((row) => listedJob(row, now)), count);
}

function listedJob(row: JobRow, now: Instant): ListedJob {
  const { kind, key, dueAt, tries, lastError, lastDoneAt } = row;
  return { kind, key, state: stateOf(row, now), dueAt: dueAt.getTime(), tries, error: lastError, lastDoneAt: lastDoneAt?.getTime() ?? null };
}

function stateOf({ takenUntil, tries }: JobRow, now: Instant): JobState {
  if (takenUntil !== null && takenUntil.getTime() > now) return 'running';
  return tries < mostTries ? 'waiting' : 'given-up';
}

/** Has a job tried at once, as if it had never failed. False where there is none, also to whoever is no operator. */
export async function tryAgain(viewer: Viewer, kind: string, key: string, now: Instant): Promise<boolean> {
  if (!(await isOperator(viewer))) return false;
  const isTried = await (await database()).$transaction(async (transaction) => {
    const { count } = await transaction.job.updateMany({ where: { kind, key }, data: { tries: 0, dueAt: new Date(now) } });
    if (count > 0) await noteDeed(transaction, viewer, { kind: 'job-tried-again', subject: { kind: 'installation', id: kind } });
    return count > 0;
  });
  if (isTried) wakeWorker();
  return isTried;
}
