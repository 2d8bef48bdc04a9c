import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, inject } from 'vitest';
import { Prisma, closeDatabase, connect } from '@/server/db';
import type { PrismaClient } from '@/server/db';
import type { DatabaseLocation } from '@/server/database/location';
import { schemaVersion } from '@/server/database/schemaVersion';
import { moveDatabase } from '@/server/move/move';
import type { MoveProgress } from '@/server/move/moved';
import { databaseFile, servedDatabase } from '../served/learners';
import { somebodyWithEverything } from './everythingOf';
import { asTests } from '../distribution/statements';
import { onServer, urlOf, withClient } from './postgresDatabases';
import { prisma, test } from './setting';

/** Runs where PostgreSQL is (vitest.config.ts); what is moved is a file. */

const template = inject('template');
const serverUrl = template?.provider === 'postgresql' ? template.serverUrl : '';
const folder = mkdtempSync(path.join(tmpdir(), 'afterread-move-'));
const file = databaseFile(folder);
const made: string[] = [];

beforeAll(async () => {
  if (template === null) return;
  await servedDatabase(folder, 0);
  await somebodyWithEverything('somebody', 'around');
  await strangeValues(await prisma());
  await closeDatabase();
});

afterAll(async () => {
  for (const name of made) await onServer(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

/** What has one form on SQLite and another on PostgreSQL. */
async function strangeValues(client: PrismaClient): Promise<void> {
  const at = new Date(Date.UTC(1969, 11, 31, 23, 59, 59, 7));
  await client.user.create({ data: { id: 'ключ 🔑 "', name: `\uFFFD 'one'\\"two"\n\t,{}`, email: '', createdAt: at, banned: true, banExpires: new Date(8e13) } });
  await client.rateLimit.create({ data: { id: 'beyond doubles', key: 'k', count: -(2 ** 31), lastRequest: 9_007_199_254_740_993n } });
  const quiz = await client.quiz.findFirstOrThrow();
  for (const [index, latePenaltyPerDay] of [0.1 + 0.2, 5e-324, -1.7976931348623157e308, Infinity].entries()) {
    await client.quiz.create({ data: { ...quiz, id: `quiz ${index}`, latePenaltyPerDay, blueprint: { b: [1.5, null, { z: '\\u0000 é', a: 1e21 }], a: true }, rules: ['7', 7, 'null', 1e-7][index] ?? 0 } });
  }
  const response = await client.attemptResponse.findFirstOrThrow();
  await client.attemptResponse.create({ data: { ...response, response: Prisma.JsonNull, tabId: 'null as JSON' } });
  const { id: draftId } = await client.courseDraft.findFirstOrThrow();
  await client.draftChange.create({ data: { draftId, revision: 1, command: {}, inverse: [], at } });
  const { id: classId } = await client.class.findFirstOrThrow();
  const { id: platformId } = await client.ltiPlatform.findFirstOrThrow();
  await client.ltiContext.create({ data: { id: 'context', platformId, deploymentId: '1', contextId: '1', courseId: 'sco', classId } });
  await client.ltiKey.create({ data: { id: 'key', published: {}, sealed: '', createdAt: at } });
  await client.ltiLogin.create({ data: { stateHash: 'state', platformId, nonce: '', browserHash: '', expiresAt: at } });
  await client.classGroup.create({ data: { id: 'group', classId, name: 'A group' } });
}

/** An empty database of its own. */
async function emptyDatabase(how = ''): Promise<string> {
  const name = `test_move_${process.pid}_${made.length}`;
  await onServer(serverUrl, `CREATE DATABASE "${name}" ${how}`);
  made.push(name);
  return urlOf(serverUrl, name);
}

async function on(url: string, ...statements: readonly string[]): Promise<void> {
  for (const statement of statements) await onServer(url, statement);
}

async function countThere(url: string, sql: string): Promise<number> {
  const { rows: [row] } = await withClient(url, (client) => client.query<{ count: string | null }>(sql));
  return Number(row?.count ?? 0);
}

const relations = 'SELECT COUNT(*) AS count FROM pg_class WHERE relnamespace = \'public\'::regnamespace';

/** Another file with the same in it, and something more. */
function changedFile(name: string, ...statements: readonly string[]): string {
  const changed = path.join(folder, name);
  copyFileSync(file, changed);
  const database = new Database(changed);
  database.pragma('foreign_keys = OFF');
  for (const statement of statements) database.exec(statement);
  database.close();
  return changed;
}

/** Every row of every table as the program reads them, whatever their order. */
async function everything(location: DatabaseLocation): Promise<Record<string, string[]>> {
  const client = await connect(location);
  try {
    const read: Record<string, string[]> = {};
    for (const model of Object.keys(Prisma.ModelName)) {
      const table = Reflect.get(client, model.charAt(0).toLowerCase() + model.slice(1)) as { findMany: () => Promise<unknown[]> };
      read[model] = (await table.findMany()).map((row) => inspect(row, { sorted: true, depth: null })).sort();
    }
    return read;
  } finally {
    await client.$disconnect();
  }
}

class Killed extends Error {}

/** Ends the move behind so many chunks. */
function killedAfter(chunks: number): MoveProgress {
  let moved = 0;
  return (pass) => {
    if (pass === 'Moved' && (moved += 1) === chunks) throw new Killed();
  };
}

describe('a move to PostgreSQL', () => {
  test('carries every row of every table as it is, and moves nothing when it is begun again', async () => {
    const url = await emptyDatabase();
    const moved = await moveDatabase(file, url);
    if (!moved.ok) throw new Error(String(moved.cause));
    expect(moved.sums.filter(({ rows }) => rows === 0), 'a table that is empty shows nothing').toEqual([]);
    expect(moved.sums.map(({ table }) => table).sort()).toEqual(Object.keys(Prisma.ModelName).sort());
    const [before, after] = [await everything({ provider: 'sqlite', file }), await everything({ provider: 'postgresql', url: asTests(url) })];
    expect(after).toEqual(before);
    expect(Object.fromEntries(moved.sums.map(({ table, rows }) => [table, rows]))).toEqual(Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows.length])));
    const there = await connect({ provider: 'postgresql', url: asTests(url) });
    expect(await schemaVersion(there, 'postgresql')).toMatchObject({ missing: [], unknown: [], isHalfMoved: false });
    await there.$disconnect();
    expect(await moveDatabase(file, url)).toEqual(moved);
    await on(url, 'UPDATE "User" SET "name" = \'Another\' WHERE "id" = \'somebody\'');
    expect(await moveDatabase(file, url)).toEqual({ ok: false, reason: 'holds-something', cause: 'an installation' });
  });

  test('that is ended anywhere goes on where it was, and until then no server starts on what is there', async () => {
    const [whole, url] = [await moveDatabase(file, await emptyDatabase()), await emptyDatabase()];
    let ended = 0;
    for (let after: number | null = 3; after !== null; ) {
      const moved = await moveDatabase(file, url, { most: 150, progress: killedAfter(after) }).catch((error: unknown) => error);
      if (moved instanceof Killed) {
        const there = await connect({ provider: 'postgresql', url: asTests(url) });
        expect(await schemaVersion(there, 'postgresql')).toMatchObject({ missing: [], isHalfMoved: true });
        await there.$disconnect();
        ended += 1;
        after += 7;
      } else {
        expect(moved).toEqual(whole);
        after = null;
      }
    }
    expect(ended).toBeGreaterThanOrEqual(4);
    expect(await everything({ provider: 'postgresql', url: asTests(url) })).toEqual(await everything({ provider: 'sqlite', file }));
  });

  test('that is killed as a process prints, when it is begun again, what it has moved', async () => {
    const events = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
      INSERT INTO "StudyEvent" ("learnerId", "id", "courseId", "kind", "at", "clientAt", "receivedAt") SELECT 'somebody', 'event ' || i, 'sco', 'review', 1768478400000 + i, 0, 0 FROM n`;
    const [many, url] = [changedFile('many.db', events), await emptyDatabase()];
    const begin = () => spawn(process.execPath, ['--import', 'tsx', 'commands/dbMove.ts', '--to', url], { env: { ...process.env, DATA_DIR: folder, DATABASE_URL: `file:${many}` } });
    const first = begin();
    const closed = new Promise((resolve) => first.once('close', resolve));
    while ((await countThere(url, 'SELECT SUM("carried") AS count FROM "_unfinished_move"').catch(() => 0)) === 0) if (first.exitCode !== null) throw new Error('It ended by itself');
    first.kill('SIGKILL');
    await closed;
    const carried = await countThere(url, 'SELECT SUM("carried") AS count FROM "_unfinished_move"');
    const again = begin();
    const [printed, errors] = await Promise.all([text(again.stdout), text(again.stderr)]);
    expect(carried).toBeLessThan(20_000);
    expect(errors).not.toContain('not');
    expect(printed).toMatch(/^StudyEvent +20,00\d +[0-9a-f]{12}$/m);
    expect(printed).toMatch(/All 2\d,\d{3} rows of \d\d tables are in test_move_\w+, and read back the same\./);
    expect(printed).toContain(`${path.join(folder, 'secret')} (without it everybody signs in anew`);
    expect(await countThere(url, 'SELECT COUNT(*) AS count FROM "StudyEvent"')).toBeGreaterThanOrEqual(20_000);
  });

  test('names the first row that is another there, is missing or is there alone, and leaves the database to nobody', async () => {
    const url = await emptyDatabase();
    const all = await moveDatabase(file, await emptyDatabase());
    if (!all.ok) throw new Error(String(all.cause));
    await expect(moveDatabase(file, url, { progress: killedAfter(all.sums.length) })).rejects.toThrow(Killed);
    await on(url,
      'UPDATE "RateLimit" SET "lastRequest" = "lastRequest" - 1',
      'DELETE FROM "AttemptResponse" WHERE "tabId" = \'null as JSON\'',
      'INSERT INTO "Allowance" VALUES (\'one more\', 1, now())',
      'UPDATE "Fact" SET "content" = jsonb_set("content", \'{id}\', \'"another"\') WHERE "courseId" = \'sco\' AND "position" > 5');
    const moved = await moveDatabase(file, url);
    expect(moved).toMatchObject({ ok: false, reason: 'differs' });
    const sentences = moved.ok ? [] : [moved.cause].flat();
    expect(sentences).toHaveLength(4);
    const told = sentences.join('\n');
    expect(told).toMatch(/^RateLimit has 1 of 1 rows there, with the checksum [0-9a-f]{32} in place of [0-9a-f]{32}: the row id "beyond doubles" is another there$/m);
    expect(told).toMatch(/^AttemptResponse has 1 of 2 rows .*: the row learnerId "somebody", .* tabId "null as JSON", sequence 1 is not there$/m);
    expect(told).toMatch(/^Allowance has \d of \d rows .*: the row key "one more" is there alone$/m);
    const database = new Database(file, { readonly: true });
    const first = database.prepare('SELECT MIN("id") FROM "Fact" WHERE "courseId" = \'sco\' AND "position" > 5').pluck().get();
    database.close();
    expect(told).toContain(`the row courseId "sco", id "${String(first)}" is another there`);
    const there = await connect({ provider: 'postgresql', url: asTests(url) });
    expect(await schemaVersion(there, 'postgresql')).toMatchObject({ isHalfMoved: true });
    await there.$disconnect();
  });
});

describe('a move is refused, and nothing is written', () => {
  test('of text that PostgreSQL does not take, told by table and key', async () => {
    const odd = changedFile('odd.db',
      'UPDATE "User" SET "name" = \'a\' || char(0) || \'b\' WHERE "id" = \'somebody\'',
      'UPDATE "RateLimit" SET "key" = CAST(x\'61eda080\' AS TEXT)',
      'UPDATE "ParameterFit" SET "metrics" = \'{"deep":["\\ud800"]}\'',
      'UPDATE "StudySettings" SET "parameters" = \'{"\\u0000":1}\', "reviewsADay" = 3000000000',
      'UPDATE "Course" SET "retiredAt" = \'yesterday\' WHERE "id" = \'sco\'',
      'DELETE FROM "CardList"');
    const url = await emptyDatabase();
    const moved = await moveDatabase(odd, url);
    const told = moved.ok ? [] : [moved.cause].flat();
    expect(moved).toMatchObject({ ok: false, reason: 'unfit', count: told.length });
    expect(told).toEqual(expect.arrayContaining([
      'User (id "somebody"): name is not text in UTF-8 without the character NUL',
      'RateLimit (id "beyond doubles"): key is not text in UTF-8 without the character NUL',
      'ParameterFit (learnerId "somebody", courseId "sco", reviewCount 400): metrics is not JSON without the character NUL and halves of characters',
      'StudySettings (learnerId "somebody", courseId "sco"): parameters is not JSON without the character NUL and halves of characters',
      'StudySettings (learnerId "somebody", courseId "sco"): reviewsADay is not a whole number of 32 bits',
      'Course (id "sco"): retiredAt is not a time',
    ]));
    expect(told.at(-1)).toMatch(/^\d+ rows of DeckRollUp name a CardList that is not there$/);
    expect(await countThere(url, relations)).toBe(0);
  });

  test('from a database that is not there, in use, no database, or of another version', async () => {
    const url = await emptyDatabase();
    expect(await moveDatabase(path.join(folder, 'nothing.db'), url)).toMatchObject({ ok: false, reason: 'no-file' });
    const used = changedFile('used.db');
    const client = await connect({ provider: 'sqlite', file: used });
    await client.user.count();
    expect(await moveDatabase(used, url)).toMatchObject({ ok: false, reason: 'in-use' });
    await client.$disconnect();
    expect(await moveDatabase(path.join(folder, 'secret'), url)).toMatchObject({ ok: false, reason: 'unreadable' });
    const older = changedFile('older.db', 'DELETE FROM "_prisma_migrations" WHERE "migration_name" > \'20261128230715\'');
    expect(await moveDatabase(older, url)).toMatchObject({ ok: false, reason: 'older' });
    const newer = changedFile('newer.db', 'UPDATE "_prisma_migrations" SET "migration_name" = \'2999_future\' WHERE "migration_name" = (SELECT MAX("migration_name") FROM "_prisma_migrations")');
    expect(await moveDatabase(newer, url)).toMatchObject({ ok: false, reason: 'newer', cause: '2999_future' });
    expect(await countThere(url, relations)).toBe(0);
  });

  test('to a database that holds something else, or the unfinished move of something else', async () => {
    const url = await emptyDatabase();
    await on(url, 'CREATE TABLE "theirs" ()');
    expect(await moveDatabase(file, url)).toEqual({ ok: false, reason: 'holds-something', cause: 'theirs' });
    await on(url, 'DROP TABLE "theirs"');
    await expect(moveDatabase(file, url, { progress: killedAfter(3) })).rejects.toThrow(Killed);
    expect(await moveDatabase(changedFile('changed.db', 'UPDATE "User" SET "dayStartHour" = 5'), url)).toMatchObject({ ok: false, reason: 'other-move' });
    await on(url, 'CREATE VIEW "theirs" AS SELECT 1');
    expect(await moveDatabase(file, url)).toEqual({ ok: false, reason: 'holds-something', cause: 'theirs' });
  });

  test('to a database that cannot be reached, may not be written or does not keep all text', async () => {
    const url = await emptyDatabase();
    expect(await moveDatabase(file, urlOf(serverUrl, 'not_there_at_all'))).toMatchObject({ ok: false, reason: 'unreachable', cause: 'database "not_there_at_all" does not exist' });
    const name = new URL(url).pathname.slice(1);
    await on(serverUrl, `ALTER DATABASE "${name}" SET default_transaction_read_only = on`);
    expect(await moveDatabase(file, url)).toMatchObject({ ok: false, reason: 'read-only' });
    await on(serverUrl, `ALTER DATABASE "${name}" RESET default_transaction_read_only`, `CREATE ROLE "${name}" LOGIN`);
    await on(url, 'REVOKE CREATE ON SCHEMA public FROM PUBLIC');
    const asGuest = new URL(url);
    asGuest.username = name;
    expect(await moveDatabase(file, asGuest.href)).toMatchObject({ ok: false, reason: 'no-leave', cause: name });
    await on(url, `DROP ROLE "${name}"`);
    const ascii = await emptyDatabase("ENCODING 'SQL_ASCII' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    expect(await moveDatabase(file, ascii)).toMatchObject({ ok: false, reason: 'not-utf-8', cause: 'SQL_ASCII' });
  });

  test('by a database that goes away meanwhile: it says so, and goes on when it is begun again', async () => {
    const url = await emptyDatabase();
    await expect(moveDatabase(file, url, { progress: killedAfter(1) })).rejects.toThrow(Killed);
    await on(url, 'CREATE FUNCTION "fail"() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END $$', 'CREATE TRIGGER "fail" BEFORE INSERT ON "User" EXECUTE FUNCTION "fail"()');
    expect(await moveDatabase(file, url)).toMatchObject({ ok: false, reason: 'broken-off', cause: expect.stringMatching(/terminat/) as string });
    await on(url, 'DROP TRIGGER "fail" ON "User"', 'DROP FUNCTION "fail"');
    expect(await moveDatabase(file, url)).toMatchObject({ ok: true });
  });
});
