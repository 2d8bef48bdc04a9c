import type { LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import type { Database } from '../db';
import type { JobName } from './job';
import { wakeWorker } from './waking';

interface AskedJob extends JobName {
  /** Whom it is for: it goes with their account. */
  readonly userId?: LearnerId;
}

/** Asks for work that is to be done behind, from `dueAt` on, by whichever copy of the program takes it; where `prisma` is a
 *  transaction, only if that is done. Asked again before it begins, it is done once; while it runs, once more. */
export async function askForJob(prisma: Database, { kind, key, userId }: AskedJob, dueAt: Instant): Promise<void> {
  const due = new Date(dueAt);
  await prisma.job.upsert({
    where: { kind_key: { kind, key } },
    create: { kind, key, userId: userId ?? null, dueAt: due, asked: 1 },
    update: { asked: { increment: 1 }, dueAt: due, tries: 0 },
  });
  wakeWorker();
}
