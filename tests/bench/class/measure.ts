import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { v7 as newUuid } from 'uuid';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { overviewView } from '@/server/classProgress/overview';
import { classView } from '@/server/classMatrix';
import { lockLearner } from '@/server/database/learnerLock';
import { applyMigrations } from '@/server/database/applyMigrations';
import type { DatabaseLocation } from '@/server/database/location';
import { closeDatabase, database } from '@/server/db';
import type { Prisma } from '@/server/db';
import { fitsConsidered } from '@/server/fitting/considerFit';
import { foldStored } from '@/server/folding';
import type { HeldDeck } from '@/server/refolding';
import { heldDecks } from '@/server/reviewBatches/heldDecks';
import { acceptReviews } from '@/server/reviews';
import { rollUpCards } from '@/server/rollUps/keeping';
import { onServer, urlOf } from '../../integration/postgresDatabases';
import { startPostgres } from '../../served/postgres';
import { percentile, rounded } from '../part';
import type { Figures } from '../part';
import { courseId, loadClass } from './load';
import type { ClassSize, LoadedClass } from './load';

const sizes: Readonly<Record<string, ClassSize>> = { '1e5': { reviews: 100_000, days: 60 }, '1e7': { reviews: 10_000_000, days: 730 } };
const warmUps = 10;
const requests = 60;
const writes = 150;

/** How long the server takes for the overview and the matrix of a class of 500, as its reviews grow from 100 thousand to
 *  10 million, and what share of a review's write it is to keep what both rest on. On both databases. */
export async function measureClass(folder: string): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const [name, size] of Object.entries(sizes)) Object.assign(figures, await measureSqlite(path.join(folder, name), name, size));
  const postgres = await startPostgres({ isDurable: true });
  if (postgres === null) {
    console.error('PostgreSQL is not on this machine: measured on SQLite only.');
    return figures;
  }
  try {
    for (const [name, size] of Object.entries(sizes)) Object.assign(figures, await measurePostgres(postgres.url, name, size));
  } finally {
    postgres.stop();
  }
  return figures;
}

async function measureSqlite(folder: string, name: string, size: ClassSize): Promise<Figures> {
  mkdirSync(folder);
  const file = path.join(folder, 'afterread.db');
  return measureOn({ provider: 'sqlite', file }, `file:${file}`, { prefix: 'class', name, size });
}

async function measurePostgres(serverUrl: string, name: string, size: ClassSize): Promise<Figures> {
  await onServer(serverUrl, `CREATE DATABASE "class_${name}"`);
  const url = urlOf(serverUrl, `class_${name}`);
  const figures = await measureOn({ provider: 'postgresql', url }, url, { prefix: 'class.postgresql', name, size });
  await onServer(serverUrl, `DROP DATABASE "class_${name}" WITH (FORCE)`);
  return figures;
}

interface Measured {
  readonly prefix: string;
  readonly name: string;
  readonly size: ClassSize;
}

async function measureOn(location: DatabaseLocation, url: string, { prefix, name, size }: Measured): Promise<Figures> {
  const now = Date.now();
  await applyMigrations(location);
  process.env['DATABASE_URL'] = url;
  const prisma = await database();
  try {
    const loaded = await loadClass(prisma, size, now);
    // As a server does by itself after a while; SQLite is measured without.
    if (location.provider === 'postgresql') await prisma.$executeRawUnsafe('VACUUM ANALYZE');
    const reviews = await prisma.studyEvent.count({ where: { kind: 'review' } });
    console.error(`${location.provider}: ${reviews} reviews loaded in ${Math.round((Date.now() - now) / 1000)} s`);
    const overview = await timesOf(requests, () => overviewView(loaded.instructor, loaded.classId, now));
    const matrix = await timesOf(requests, () => classView(loaded.instructor, loaded.classId, now));
    const key = (what: string): string => `${prefix}.${what}.${name}`;
    return {
      [key('reviews')]: reviews,
      [key('overview.p50ms')]: rounded(percentile(overview, 0.5), 1), [key('overview.p95ms')]: rounded(percentile(overview, 0.95), 1),
      [key('matrix.p50ms')]: rounded(percentile(matrix, 0.5), 1), [key('matrix.p95ms')]: rounded(percentile(matrix, 0.95), 1),
      [key('rollUp.writeShare')]: rounded(await writeShare(loaded, 1), 3),
      [key('rollUp.writeShare.batch50')]: rounded(await writeShare(loaded, 50), 3),
    };
  } finally {
    await fitsConsidered();
    await closeDatabase();
  }
}

async function timesOf(count: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < warmUps + count; run += 1) {
    const time = await timeOf(work);
    if (run >= warmUps) times.push(time);
  }
  return times;
}

/** What keeping the roll-up adds to a write of so many reviews, 0..1 of what the write takes without: told by a
 *  transaction that does nothing but lock and find the cards and roll them up, and one that only locks and finds them. */
async function writeShare({ learners: [learner] }: LoadedClass, size: number): Promise<number> {
  if (learner === undefined) throw new Error('The class is empty');
  const prisma = await database();
  const { learnerId } = learner;
  const cards = await prisma.card.findMany({ where: { learnerId } });
  const folded = await foldStored(prisma, learnerId, courseId, cards.slice(0, size));
  const find = async (transaction: Prisma.TransactionClient): Promise<HeldDeck[]> => {
    await lockLearner(transaction, learnerId);
    return heldDecks(transaction, cards.slice(0, size).map(({ id }) => ({ learnerId, cardId: asId<CardId>(id) })));
  };
  const begin = Date.now();
  const batch = (run: number): Parameters<typeof acceptReviews>[1] => ({
    sentAt: begin, events: Array.from({ length: size }, (_, index) => reviewOf(asId<CardId>(cards[(run * size + index) % cards.length]?.id ?? ''), begin)),
  });
  const times = { whole: [] as number[], rollUp: [] as number[], found: [] as number[] };
  // Turn by turn, so that all three meet the same noise.
  for (let run = 0; run < warmUps + writes; run += 1) {
    const whole = await timeOf(() => acceptReviews(learner, batch(run), begin));
    const rollUp = await timeOf(() => prisma.$transaction(async (transaction) => {
      await rollUpCards(transaction, (await find(transaction)).map((deck) => ({ ...deck, folded })));
    }));
    const found = await timeOf(() => prisma.$transaction(find));
    if (run < warmUps) continue;
    times.whole.push(whole);
    times.rollUp.push(rollUp);
    times.found.push(found);
  }
  const added = percentile(times.rollUp, 0.5) - percentile(times.found, 0.5);
  return added / (percentile(times.whole, 0.5) - added);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function reviewOf(cardId: CardId, at: Instant) {
  return { kind: 'review' as const, id: asId<EventId>(newUuid()), cardId, rating: 'good' as const, at, durationMs: 5_000 };
}
