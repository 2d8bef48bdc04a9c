import type { LearnerId } from '@/core/ids';
import { Prisma } from '../generated/sqlite/client';

/** Holds back other transactions of the same learner until this one ends, so that a fold sees every event. Fails where they have
 *  deleted their account meanwhile, so that nothing is written for nobody. */
export function lockLearner(transaction: Prisma.TransactionClient, learnerId: LearnerId): Promise<void> {
  return lockLearners(transaction, [learnerId]);
}

/** The same of several different ones: fails where one of them is gone. */
export async function lockLearners(transaction: Prisma.TransactionClient, learnerIds: readonly LearnerId[]): Promise<void> {
  // Any write to a row takes its lock on PostgreSQL; on SQLite it makes the transaction the one writer at once.
  const count = await transaction.$executeRaw`UPDATE "User" SET "id" = "id" WHERE "id" IN (${Prisma.join(learnerIds)})`;
  if (count < learnerIds.length) throw new Error(`Of the learners ${learnerIds.join(', ')} not all are there any more`);
}
