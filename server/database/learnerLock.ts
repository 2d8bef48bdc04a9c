import type { LearnerId } from '@/core/ids';
import type { Prisma } from '../generated/sqlite/client';

/** Holds back other transactions of the same learner until this one ends, so that a fold sees every event. */
export async function lockLearner(transaction: Prisma.TransactionClient, learnerId: LearnerId): Promise<void> {
  // Any write to a row takes its lock on PostgreSQL; on SQLite it makes the transaction the one writer at once.
  await transaction.user.updateMany({ where: { id: learnerId }, data: { id: learnerId } });
}
