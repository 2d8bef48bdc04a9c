import { Prisma } from '../db';

/** Does something that finds or makes rows: where another request makes the same at this moment, it is done once more, and finds
 *  them. */
export async function orAgain<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== 'P2002') throw error;
    return work();
  }
}
