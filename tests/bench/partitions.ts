import { Prisma } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { percentile, rounded } from './part';
import type { Figures } from './part';

const learnersAsked = 60;
const cardsAsked = 50;
const partsOfTime = 24;
const partsOfLearners = 64;

/** What a fold waits for the events of fifty cards of a learner, where these lie in one table, in parts by time, and in parts by
 *  learner. A batch of reviews reads them so (server/folding.ts). */
export async function measurePartitions(prisma: PrismaClient): Promise<Figures> {
  await fill(prisma, 'EventsWhole', '', []);
  await fill(prisma, 'EventsByTime', 'PARTITION BY RANGE ("id")', await rangesOfIds(prisma));
  await fill(prisma, 'EventsByLearner', 'PARTITION BY HASH ("learnerId")', Array.from({ length: partsOfLearners }, (_, part) => `FOR VALUES WITH (MODULUS ${partsOfLearners}, REMAINDER ${part})`));
  await prisma.$executeRawUnsafe('ANALYZE');
  const figures: Record<string, number> = {};
  for (const table of ['EventsWhole', 'EventsByTime', 'EventsByLearner']) {
    const times = await timesOfFolds(prisma, table);
    figures[`sizes.${table}.read50.p50ms`] = rounded(percentile(times, 0.5), 1);
  }
  return figures;
}

/** The ids begin with the time at which they were made, so that parts of ids are parts of time, and the key stays as it is. */
async function rangesOfIds(prisma: PrismaClient): Promise<string[]> {
  const bounds = await prisma.$queryRaw<{ bound: string }[]>`
    SELECT MIN("id") AS "bound" FROM (SELECT "id", NTILE(${partsOfTime}) OVER (ORDER BY "id") AS "part" FROM "StudyEvent") e GROUP BY "part" ORDER BY 1`;
  const ends = bounds.map(({ bound }, index) => (index === 0 ? 'MINVALUE' : `'${bound}'`));
  return ends.map((from, index) => `FOR VALUES FROM (${from}) TO (${ends[index + 1] ?? 'MAXVALUE'})`);
}

async function fill(prisma: PrismaClient, table: string, partitioning: string, parts: readonly string[]): Promise<void> {
  await prisma.$executeRawUnsafe(`CREATE TABLE "${table}" (LIKE "StudyEvent" INCLUDING ALL) ${partitioning}`);
  for (const [index, values] of parts.entries()) await prisma.$executeRawUnsafe(`CREATE TABLE "${table}_${index}" PARTITION OF "${table}" ${values}`);
  await prisma.$executeRawUnsafe(`INSERT INTO "${table}" SELECT * FROM "StudyEvent" ORDER BY "at"`);
}

async function timesOfFolds(prisma: PrismaClient, table: string): Promise<number[]> {
  const learners = await prisma.user.findMany({ where: { enrolments: { some: {} } }, take: learnersAsked, orderBy: { id: 'asc' } });
  const times: number[] = [];
  for (const { id } of learners) {
    const cards = await prisma.card.findMany({ where: { learnerId: id }, take: cardsAsked, orderBy: { position: 'asc' } });
    const pairs = cards.map((card) => Prisma.sql`(${id}, ${card.id})`);
    const began = performance.now();
    await prisma.$queryRaw`SELECT * FROM ${Prisma.raw(`"${table}"`)} WHERE "learnerId" IN (${id}) AND ("learnerId", "cardId") IN (VALUES ${Prisma.join(pairs)})`;
    times.push(performance.now() - began);
  }
  return times;
}
