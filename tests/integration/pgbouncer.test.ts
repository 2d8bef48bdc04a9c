import { afterAll, beforeAll, describe as anywhere, expect, inject } from 'vitest';
import { applyMigrations } from '@/server/database/applyMigrations';
import { deleteAccountOf } from '@/server/accountDeletion/deleting';
import { database } from '@/server/db';
import { checkCardStates } from '@/server/integrity/cardStates';
import { startPgbouncer } from '../served/pgbouncer';
import type { RunningPgbouncer } from '../served/pgbouncer';
import { onServer, urlOf } from './postgresDatabases';
import { closeDatabases, now, prisma, provider, test, useFreshDatabase } from './setting';
import { learners, study } from './wholeStudy';

useFreshDatabase();

/** Fewer than the program keeps open, so that its transactions take turns on them. */
const connections = 2;
const template = inject('template');
const serverUrl = template?.provider === 'postgresql' ? template.serverUrl : '';
const describe = anywhere.skipIf(provider() !== 'postgresql');
let bouncer: RunningPgbouncer | null = null;

beforeAll(async () => {
  if (serverUrl !== '') bouncer = await startPgbouncer(serverUrl, connections);
  if (bouncer !== null) process.env['DATABASE_URL'] = urlOf(bouncer.url, databaseName());
});

afterAll(async () => {
  await closeDatabases();
  await bouncer?.stop();
});

function databaseName(): string {
  return new URL(process.env['DATABASE_URL'] ?? '').pathname.slice(1);
}

/** How many connections that are not the tests' own the database has, busy or not. */
async function connectionsNow(): Promise<number> {
  const [row] = await (await prisma()).$queryRaw<[{ count: bigint }]>`
    SELECT COUNT(*) AS "count" FROM pg_stat_activity WHERE "datname" = ${databaseName()} AND "pid" <> pg_backend_pid() AND "application_name" <> 'tests'`;
  return Number(row.count);
}

describe('behind pgbouncer in transaction mode', () => {
  test('learners study, take quizzes and go, side by side on few connections', async ({ skip }) => {
    if (bouncer === null) return skip('pgbouncer is not on this machine');
    const studied = await Promise.all(learners.map(study));
    expect(studied.map(({ score }) => score)).toEqual(learners.map(() => 1));
    expect(studied.flatMap(({ seen }) => seen.batch.results).every(({ status }) => status === 'accepted')).toBe(true);
    expect(await connectionsNow()).toBeLessThanOrEqual(connections);
    const checked = await checkCardStates(await prisma(), 'postgresql', { repairs: false }, () => undefined);
    expect(checked).toMatchObject({ wrong: 0 });
    for (const { viewer } of studied) expect((await deleteAccountOf(await database(), viewer.email, { archivesClasses: false }, now)).ok).toBe(true);
  });

  test('an empty database is set up', async ({ skip }) => {
    if (bouncer === null) return skip('pgbouncer is not on this machine');
    const name = `test_bounced_${process.pid}`;
    await onServer(serverUrl, `CREATE DATABASE "${name}"`);
    const url = urlOf(bouncer.url, name);
    expect(await applyMigrations({ provider: 'postgresql', url })).toMatchObject({ ok: true });
    expect(await applyMigrations({ provider: 'postgresql', url })).toMatchObject({ ok: true });
    await onServer(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
  });
});
