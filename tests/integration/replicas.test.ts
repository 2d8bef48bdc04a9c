import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { QueryResultRow } from 'pg';
import { afterAll, beforeAll, describe as anywhere, expect } from 'vitest';
import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import { classView } from '@/server/classMatrix';
import { removeLearners } from '@/server/classPeople/members';
import { overviewView } from '@/server/classProgress/overview';
import { closeReplicas } from '@/server/database/replicas';
import { ownProgress } from '@/server/progress';
import { acceptReviews } from '@/server/reviews';
import type { Viewer } from '@/server/viewer';
import { startPostgres } from '../served/postgres';
import type { RunningPostgres, RunningReplica } from '../served/postgres';
import { onServer, urlOf, withClient } from './postgresDatabases';
import { aClassOf, reviewEvents } from './randomClass';
import type { AClass } from './randomClass';
import { closeDatabases, courseId, now, prisma, provider, test } from './setting';
import { makeTemplate } from './template';

const name = 'replicated';
const describe = anywhere.skipIf(provider() !== 'postgresql');
const folder = mkdtempSync(path.join(tmpdir(), 'afterread-replicas-'));
let server: RunningPostgres | null = null;
let replica: RunningReplica;
let taught: AClass;

beforeAll(async () => {
  server = provider() === 'postgresql' ? await startPostgres({ isDurable: false }) : null;
  if (server === null) return;
  await onServer(server.url, `CREATE DATABASE "${name}"`);
  await makeTemplate(urlOf(server.url, name), folder);
  process.env['DATA_DIR'] = folder;
  process.env['DATABASE_URL'] = urlOf(server.url, name);
  taught = await aClassOf(2);
  replica = await server.startReplica();
  process.env['REPLICA_URLS'] = urlOf(replica.url, name);
  await closeReplicas();
});

afterAll(async () => {
  delete process.env['REPLICA_URLS'];
  await closeReplicas();
  await closeDatabases();
  server?.stop();
  rmSync(folder, { recursive: true });
});

/** Has the copy itself asked. */
const onReplica = <Row extends QueryResultRow>(statement: string): Promise<Row[]> =>
  withClient(urlOf(replica.url, name), async (client) => (await client.query<Row>(statement)).rows);

/** Reviews the learner's first cards that were not yet reviewed. */
async function review(viewer: Viewer, count: number): Promise<void> {
  const cards = await (await prisma()).card.findMany({ where: { learnerId: viewer.learnerId, phase: 'new' }, orderBy: { position: 'asc' }, take: count });
  const events = cards.flatMap(({ id }) => reviewEvents(asId<CardId>(id), { minutesAgo: 5, rating: 2, isUndone: false }));
  await acceptReviews(viewer, { sentAt: now, events }, now);
}

/** How many reviews a report of the class says that its learners made. */
async function inReport(): Promise<number> {
  const view = await classView(taught.instructor, taught.classId, now);
  return view!.rows.reduce((sum, { reviewsLast7Days }) => sum + reviewsLast7Days, 0);
}

/** How often the copy was asked for what decks come to. */
async function readsOnReplica(): Promise<number> {
  const [counted] = await onReplica<{ reads: string }>(`SELECT SUM("seq_scan" + COALESCE("idx_scan", 0)) AS "reads" FROM pg_stat_user_tables WHERE "relname" = 'DeckRollUp'`);
  return Number(counted?.reads ?? 0);
}

const learnersInReport = async () => (await overviewView(taught.instructor, taught.classId, now))!.overview.learners;

describe('a copy of the database that PostgreSQL keeps up', () => {
  test('is what reports of a class are read from, and nothing else', async ({ skip }) => {
    if (server === null) return skip('PostgreSQL is not on this machine');
    await review(taught.learners[0]!, 2);
    // It is not read before it keeps up, and what it was asked is counted a little later.
    await expect.poll(async () => (await inReport()) === 2 && readsOnReplica(), { timeout: 30_000, interval: 500 }).toBeGreaterThan(0);
  });

  test('that has fallen behind makes nobody see their own doing undone', async ({ skip }) => {
    if (server === null) return skip('PostgreSQL is not on this machine');
    const [first, second] = [taught.learners[0]!, taught.learners[1]!];
    await onReplica('SELECT pg_wal_replay_pause()');
    await review(first, 3);
    expect((await ownProgress(first, courseId, now))?.reviewCount).toBe(5);
    expect(await onReplica(`SELECT "id" FROM "StudyEvent"`)).toHaveLength(2);
    expect(await learnersInReport()).toBe(2);
    await removeLearners(taught.instructor, taught.classId, [second.learnerId], now);
    expect(await learnersInReport()).toBe(1);
  });

  test('is left alone when it is more than ten seconds behind, and read again when it has caught up', async ({ skip }) => {
    if (server === null) return skip('PostgreSQL is not on this machine');
    await expect.poll(inReport, { timeout: 60_000, interval: 1_000 }).toBe(5);
    await onReplica('SELECT pg_wal_replay_resume()');
    await review(taught.learners[0]!, 1);
    await expect.poll(inReport, { timeout: 60_000, interval: 1_000 }).toBe(6);
  });

  test('that is gone is done without', async ({ skip }) => {
    if (server === null) return skip('PostgreSQL is not on this machine');
    replica.stop();
    await review(taught.learners[0]!, 1);
    expect(await inReport()).toBe(7);
    expect(await learnersInReport()).toBe(1);
  });
});
