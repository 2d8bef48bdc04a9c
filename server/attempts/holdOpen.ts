import type { AttemptId, LearnerId } from '@/core/ids';
import type { Prisma } from '../db';

/** Holds an open attempt until the transaction ends, so that no answer slips in while it is submitted; false where it is
 *  not open any more. */
export async function holdOpen(transaction: Prisma.TransactionClient, learnerId: LearnerId, attemptId: AttemptId): Promise<boolean> {
  const { count } = await transaction.attempt.updateMany({
    where: { learnerId, id: attemptId, submittedAt: null }, data: { id: attemptId },
  });
  return count > 0;
}
