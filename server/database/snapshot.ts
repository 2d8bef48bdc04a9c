import type { Provider } from './location';
import type { Prisma, PrismaClient } from '../generated/sqlite/client';

const longestMs = 60_000;

/** Reads several things as they are at one moment. A transaction of SQLite does that by itself; one of PostgreSQL sees with
 *  each statement what was committed before it, unless told otherwise. */
export async function inSnapshot<Result>(
  prisma: PrismaClient,
  provider: Provider,
  read: (transaction: Prisma.TransactionClient) => Promise<Result>,
): Promise<Result> {
  return prisma.$transaction(async (transaction) => {
    if (provider === 'postgresql') await transaction.$executeRaw`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`;
    return read(transaction);
  }, { timeout: longestMs });
}
