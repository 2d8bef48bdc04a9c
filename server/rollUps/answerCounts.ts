import { rapidMs } from '@/core/analytics/risk/signs';
import type { LearnerId } from '@/core/ids';
import { Prisma } from '../db';
import type { Database } from '../db';

/** Sums over an attempt's questions, of those attempts that `which` chooses. */
function countsOf(which: Prisma.Sql): Prisma.Sql {
  const isTimed = Prisma.sql`q."response" IS NOT NULL AND q."elapsedMs" > 0`;
  return Prisma.sql`
    SELECT a."learnerId", a."id", COUNT(*) AS "asked",
      SUM(CASE WHEN q."score" >= 1 THEN 1 ELSE 0 END) AS "right",
      SUM(CASE WHEN ${isTimed} THEN 1 ELSE 0 END) AS "timed",
      SUM(CASE WHEN ${isTimed} AND q."elapsedMs" < ${rapidMs} THEN 1 ELSE 0 END) AS "rapid"
    FROM "Attempt" a JOIN "AttemptQuestion" q ON q."learnerId" = a."learnerId" AND q."attemptId" = a."id"
    WHERE a."submittedAt" IS NOT NULL AND ${which}
    GROUP BY a."learnerId", a."id"`;
}

/** Keeps beside a submitted attempt how its questions were answered, inside the transaction that graded it. */
export async function rollUpAnswers(transaction: Prisma.TransactionClient, learnerId: LearnerId, attemptId: string): Promise<void> {
  await keepCounts(transaction, (attempt) => Prisma.sql`${attempt}."learnerId" = ${learnerId} AND ${attempt}."id" = ${attemptId}`);
}

/** The same of all attempts, or of those that lack it; gives how many. */
export async function rollUpAllAnswers(prisma: Database, which: 'all' | 'missing'): Promise<number> {
  return keepCounts(prisma, (attempt) => (which === 'all' ? Prisma.sql`1 = 1` : Prisma.sql`${attempt}."asked" IS NULL`));
}

/** Which attempts is said of those that are counted and of those that are written, so that both are looked for where they are. */
async function keepCounts(prisma: Database, which: (attempt: Prisma.Sql) => Prisma.Sql): Promise<number> {
  return prisma.$executeRaw`
    UPDATE "Attempt" SET "asked" = c."asked", "right" = c."right", "timed" = c."timed", "rapid" = c."rapid"
    FROM (${countsOf(which(Prisma.sql`a`))}) c
    WHERE "Attempt"."learnerId" = c."learnerId" AND "Attempt"."id" = c."id" AND ${which(Prisma.sql`"Attempt"`)}`;
}

/** Submitted attempts beside which something else is kept than their questions come to. */
export async function wrongAnswerCounts(prisma: Database): Promise<{ readonly learnerId: string; readonly attemptId: string }[]> {
  return prisma.$queryRaw`
    SELECT c."learnerId", c."id" AS "attemptId"
    FROM (${countsOf(Prisma.sql`1 = 1`)}) c JOIN "Attempt" a ON a."learnerId" = c."learnerId" AND a."id" = c."id"
    WHERE COALESCE(a."asked", -1) <> c."asked" OR COALESCE(a."right", -1) <> c."right"
      OR COALESCE(a."timed", -1) <> c."timed" OR COALESCE(a."rapid", -1) <> c."rapid"`;
}
