import { readFileSync } from 'node:fs';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { applyMigrations } from '@/server/database/applyMigrations';
import { closeDatabase, database } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import { fitsConsidered } from '@/server/fitting/considerFit';
import { acceptReviews } from '@/server/reviews';
import { onServer, urlOf } from '../integration/postgresDatabases';
import { startPostgres } from '../served/postgres';
import { loadClass } from './class/load';
import type { LoadedClass } from './class/load';
import { measurePartitions } from './partitions';
import { rounded } from './part';
import type { Figures } from './part';

const size = { reviews: 100_000, days: 60 };
const warmUps = 100;
const batches = 200;
/** What a day of an eager learner is sent in. */
const reviewsInBatch = 50;
/** The kernel's ticks, of which it counts processor time in. */
const tickMs = 10;

/** What a row of each table of learners takes on PostgreSQL with its indexes, and what storing a batch of reviews takes of the
 *  program's processor, the database's and its log: what docs/scale.md reckons with. */
export async function measureSizes(): Promise<Figures> {
  const postgres = await startPostgres({ isDurable: true });
  if (postgres === null) {
    console.error('PostgreSQL is not on this machine: nothing is measured.');
    return {};
  }
  try {
    await onServer(postgres.url, 'CREATE DATABASE "sizes"');
    return await measureOn(urlOf(postgres.url, 'sizes'));
  } finally {
    postgres.stop();
  }
}

async function measureOn(url: string): Promise<Figures> {
  await applyMigrations({ provider: 'postgresql', url });
  process.env['DATABASE_URL'] = url;
  const prisma = await database();
  try {
    const loaded = await loadClass(prisma, size, Date.now());
    await completeRows(prisma);
    for (const [table, order] of Object.entries(orders)) await storeInOrder(prisma, table, order);
    await prisma.$executeRawUnsafe('VACUUM ANALYZE');
    const tables = await Promise.all(Object.keys(orders).map((table) => sizeOf(prisma, table)));
    return Object.assign({}, ...tables, await packedCards(prisma), await measurePartitions(prisma), await costOfBatches(prisma, loaded)) as Figures;
  } finally {
    await fitsConsidered();
    await closeDatabase();
  }
}

/** What the loader leaves out: which question a review asked, and the log of answers. */
async function completeRows(prisma: PrismaClient): Promise<void> {
  await prisma.$executeRawUnsafe(`UPDATE "StudyEvent" SET "questionId" = replace(substr("cardId", 5), '/', '.') || '.single-choice'`);
  await prisma.$executeRawUnsafe(`
    INSERT INTO "AttemptResponse" ("learnerId", "attemptId", "position", "tabId", "sequence", "response", "savedAt")
    SELECT "learnerId", "attemptId", "position", "attemptId", 1, "response", now() FROM "AttemptQuestion"`);
}

/** The order in which rows come in: of all learners side by side, not one after the other, which fills the pages of an index less. */
const orders: Readonly<Record<string, string>> = {
  User: 'md5("id")', StudyEvent: '"at"', Card: '"introducedAt", md5("learnerId" || "id")', DeckRollUp: 'md5("learnerId")', Attempt: '"startedAt", md5("learnerId")',
  AttemptQuestion: '"position", md5("attemptId")', AttemptResponse: '"position", md5("attemptId")',
};

async function storeInOrder(prisma: PrismaClient, table: string, order: string): Promise<void> {
  await prisma.$executeRawUnsafe(`CREATE TABLE "again" AS SELECT * FROM "${table}"`);
  await withoutReferences(prisma, `DELETE FROM "${table}"`);
  // Nothing stays of what was there, in the indexes neither.
  await prisma.$executeRawUnsafe(`VACUUM FULL "${table}"`);
  await withoutReferences(prisma, `INSERT INTO "${table}" SELECT * FROM "again" ORDER BY ${order}`);
  await prisma.$executeRawUnsafe('DROP TABLE "again"');
}

/** So that rows which others name can be away for a while. */
async function withoutReferences(prisma: PrismaClient, statement: string): Promise<void> {
  await prisma.$transaction([prisma.$executeRaw`SET LOCAL session_replication_role = replica`, prisma.$executeRawUnsafe(statement)]);
}

interface Sizes {
  readonly rows: bigint;
  readonly heap: bigint;
  readonly total: bigint;
}

async function sizeOf(prisma: PrismaClient, table: string): Promise<Figures> {
  const [found] = await prisma.$queryRawUnsafe<Sizes[]>(`
    SELECT COUNT(*) AS "rows", pg_table_size('"${table}"') AS "heap", pg_total_relation_size('"${table}"') AS "total" FROM "${table}"`);
  const { rows, heap, total } = found ?? { rows: 0n, heap: 0n, total: 0n };
  const perRow = (bytes: bigint): number => rounded(Number(bytes) / Number(rows));
  return { [`sizes.${table}.rows`]: Number(rows), [`sizes.${table}.bytesPerRow`]: perRow(heap), [`sizes.${table}.bytesPerRowWithIndexes`]: perRow(total) };
}

/** What a deck's roll-up holds, whose size grows with its cards. */
async function packedCards(prisma: PrismaClient): Promise<Figures> {
  return { 'sizes.cardsPerDeck': rounded((await prisma.card.count()) / (await prisma.deckRollUp.count())) };
}

/** One batch after another, each of another learner: a single one would soon have weights fitted, which takes longer than all this. */
async function costOfBatches(prisma: PrismaClient, { learners }: LoadedClass): Promise<Figures> {
  const [learner] = learners;
  const cards = await prisma.card.findMany({ where: { learnerId: learner?.learnerId ?? '' }, take: reviewsInBatch });
  const send = async (run: number): Promise<void> => {
    const at = Date.now();
    const events = cards.map(({ id }) => ({
      kind: 'review' as const, id: asId<EventId>(newUuid()), cardId: asId<CardId>(id), rating: 'good' as const, at, durationMs: 5_000,
    }));
    const viewer = learners[run];
    if (viewer !== undefined) await acceptReviews(viewer, { sentAt: at, events }, at);
  };
  for (let run = 0; run < warmUps; run += 1) await send(run);
  const before = await spent(prisma);
  for (let run = warmUps; run < warmUps + batches; run += 1) await send(run);
  const after = await spent(prisma);
  const per = (what: 'programMs' | 'logBytes', count: number): number => rounded((after[what] - before[what]) / count, 1);
  const databaseMs = [...after.databaseMs].reduce((sum, [pid, ms]) => sum + ms - (before.databaseMs.get(pid) ?? 0), 0);
  return {
    'sizes.batch50.programMs': per('programMs', batches), 'sizes.batch50.databaseMs': rounded(databaseMs / batches, 1),
    'sizes.logBytesPerReview': per('logBytes', batches * reviewsInBatch),
  };
}

interface Spent {
  /** Processor time of this process, and of each of the database's that serve it. */
  readonly programMs: number;
  readonly databaseMs: ReadonlyMap<number, number>;
  /** Written to the write-ahead log. */
  readonly logBytes: number;
}

async function spent(prisma: PrismaClient): Promise<Spent> {
  const backends = await prisma.$queryRaw<{ pid: number }[]>`SELECT "pid" FROM pg_stat_activity WHERE "backend_type" = 'client backend'`;
  const [log] = await prisma.$queryRaw<{ bytes: bigint }[]>`SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::bigint AS "bytes"`;
  const { user, system } = process.cpuUsage();
  return {
    programMs: (user + system) / 1000, databaseMs: new Map(backends.map(({ pid }) => [pid, processorMs(pid)])), logBytes: Number(log?.bytes ?? 0),
  };
}

/** Linux tells; 0 elsewhere. User and system time are the 14th and 15th field, the 12th and 13th after the name. */
function processorMs(pid: number): number {
  try {
    const [, rest = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const fields = rest.split(' ');
    return tickMs * (Number(fields[11]) + Number(fields[12]));
  } catch {
    return 0;
  }
}
