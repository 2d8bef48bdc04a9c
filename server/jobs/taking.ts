import { mostTries } from '@/core/jobs/retrying';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import type { Database, Prisma } from '../db';
import type { JobKind, JobName } from './job';

/** How long a job is whoever's took it, who says so again and again while it runs; then another may take it. Clocks of copies may
 *  differ by a part of it. */
export const takenMs = 2 * MINUTE_MS;

/** Looked at in one go: some are taken by others meanwhile. */
const candidates = 8;

export interface TakenJob extends JobName {
  /** How often it was begun since it was last done, this time with it. */
  readonly tries: number;
  /** How often it had been asked for: once more while it runs, and it is not over when it is done. */
  readonly asked: number;
  /** Who has it. */
  readonly takenBy: string;
}

export interface Taking {
  readonly kinds: readonly JobKind[];
  /** Of those the ones that are never given up. */
  readonly repeated: readonly JobKind[];
  readonly takenBy: string;
}

/** Takes the job that has been due for longest, so that no other copy does; null where none is. */
export async function takeJob(prisma: Database, { kinds, repeated, takenBy }: Taking, now: Instant): Promise<TakenJob | null> {
  const isFree: Prisma.JobWhereInput = {
    dueAt: { lte: new Date(now) },
    AND: [
      { OR: [{ takenUntil: null }, { takenUntil: { lt: new Date(now) } }] },
      { OR: [{ tries: { lt: mostTries } }, { kind: { in: [...repeated] } }] },
    ],
  };
  const due = await prisma.job.findMany({ where: { kind: { in: [...kinds] }, ...isFree }, orderBy: { dueAt: 'asc' }, take: candidates });
  for (const { key, kind: name, asked, tries } of due) {
    const kind = kinds.find((one) => one === name);
    if (kind === undefined) continue;
    const { count } = await prisma.job.updateMany({
      where: { kind, key, asked, tries, ...isFree },
      data: { takenBy, takenUntil: new Date(now + takenMs), tries: { increment: 1 } },
    });
    if (count > 0) return { kind, key, asked, tries: tries + 1, takenBy };
  }
  return null;
}

/** Says that the job still runs. */
export async function keepJob(prisma: Database, { kind, key, takenBy }: TakenJob, now: Instant): Promise<void> {
  await prisma.job.updateMany({ where: { kind, key, takenBy }, data: { takenUntil: new Date(now + takenMs) } });
}
