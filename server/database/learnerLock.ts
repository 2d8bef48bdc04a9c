import type { LearnerId } from '@/core/ids';
import type { Prisma } from '../generated/sqlite/client';

/** Holds back other transactions of the same learner until this one ends, so that a fold sees every event. Fails where they have
 *  deleted their account meanwhile, so that nothing is written for nobody. */
export async function lockLearner(transaction: Prisma.TransactionClient, learnerId: LearnerId): Promise<void> {
  // Any write to a row takes its lock on PostgreSQL; on SQLite it makes the transaction the one writer at once.
  const { count } = await transaction.user.updateMany({ where: { id: learnerId }, data: { id: learnerId } });
  if (count === 0) throw new Error(`The learner ${learnerId} is no longer there`);
}
