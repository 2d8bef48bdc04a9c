import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import { migrate } from '@/commands/setUp/migrate';
import { Stop } from '@/commands/stop';
import { makeBackup } from '@/server/backups/backup';
import { restoreBackup } from '@/server/backups/restore';
import { applyMigrations } from '@/server/database/applyMigrations';
import { parseDatabaseUrl } from '@/server/database/location';
import type { DatabaseLocation } from '@/server/database/location';
import { migrationsFolder } from '@/server/database/migrations';
import { schemaVersion } from '@/server/database/schemaVersion';
import { postgresFolder } from '../served/postgres';
import { aLearner, now, prisma, provider, test, useFreshDatabase, closeDatabases } from './setting';

useFreshDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-upgrades-'));
const pathBefore = process.env['PATH'];
let location: DatabaseLocation;

beforeAll(() => {
  process.env['PATH'] = `${pathBefore ?? ''}:${postgresFolder() ?? ''}`;
  const parsed = parseDatabaseUrl(process.env['DATABASE_URL'], folder);
  if (parsed.ok) ({ location } = parsed);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});

afterAll(() => {
  process.env['PATH'] = pathBefore;
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** The program's migrations, and some more. */
function withMore(name: string, more: Readonly<Record<string, string>>): string {
  const migrations = path.join(folder, name);
  cpSync(migrationsFolder(provider()), migrations, { recursive: true });
  for (const [migration, sql] of Object.entries(more)) {
    mkdirSync(path.join(migrations, migration));
    writeFileSync(path.join(migrations, migration, 'migration.sql'), sql);
  }
  return migrations;
}

const backups = path.join(folder, 'backups');
const sentenceOf = (migrations?: string): Promise<string> =>
  migrate(location, backups, migrations).then(() => 'done', (error: unknown) => (error instanceof Stop ? error.message : String(error)));

const hasTable = async (name: string): Promise<boolean> =>
  (await prisma()).$queryRawUnsafe(`SELECT 1 FROM "${name}"`).then(() => true, () => false);

const good = 'CREATE TABLE "Good" ("id" TEXT NOT NULL PRIMARY KEY);';

describe('an upgrade', () => {
  test('of which a step fails changes nothing, not by the steps before either, says so, and has kept a copy', async () => {
    await aLearner('somebody');
    const before = await schemaVersion(await prisma(), provider());
    const broken = withMore('broken', {
      '29990101000000_good': good,
      '29990102000000_bad': `CREATE TABLE "Half" ("id" TEXT NOT NULL PRIMARY KEY); UPDATE "User" SET "name" = 'changed'; INSERT INTO "Nowhere" VALUES (1);`,
    });
    await closeDatabases();
    expect(await sentenceOf(broken)).toMatch(/^The database \S+ could not be upgraded: the step 29990102000000_bad failed \(.*Nowhere.*\)\. Nothing was changed: the version of Afterread that you had still works with it\.$/);
    expect(await schemaVersion(await prisma(), provider())).toEqual(before);
    expect([await hasTable('Good'), await hasTable('Half')]).toEqual([false, false]);
    expect(await (await prisma()).user.findMany({ select: { name: true } })).toEqual([{ name: 'somebody' }]);
    const [copy = ''] = readdirSync(backups);
    expect(copy).toMatch(/^before-29990102000000_bad\.(db|dump)$/);
    await closeDatabases();
    expect(await restoreBackup(location, path.join(backups, copy), new Date(now), true)).toMatchObject({ ok: true });
    expect(await schemaVersion(await prisma(), provider())).toEqual(before);
  });

  test('that two begin at once is done once; then an older version refuses the database', async () => {
    const more = withMore('more', { '29990101000000_good': good });
    await closeDatabases();
    const [one, other] = await Promise.all([applyMigrations(location, more), applyMigrations(location, more)]);
    expect([one, other].map((outcome) => (outcome.ok ? outcome.applied.length : outcome.cause)).toSorted()).toEqual([0, 1]);
    expect(await hasTable('Good')).toBe(true);
    expect(await sentenceOf(more)).toBe('done');
    expect(await sentenceOf()).toMatch(/^The database \S+ was written by a newer version of Afterread \(29990101000000_good\)\. Start that version/);
    const file = path.join(folder, 'newer');
    expect(await makeBackup(location, file)).toMatchObject({ ok: true });
    await closeDatabases();
    expect(await restoreBackup(location, file, new Date(now), true)).toMatchObject({ ok: false, reason: 'newer' });
  });
});

describe('an upgrade of a file', () => {
  test('that makes a table anew keeps the rows that name its rows', async () => {
    if (location.provider !== 'sqlite') return;
    const own: DatabaseLocation = { provider: 'sqlite', file: path.join(folder, 'parents.db') };
    const first = path.join(folder, 'first');
    const parents = 'CREATE TABLE "Parent" ("id" TEXT PRIMARY KEY); CREATE TABLE "Child" ("id" TEXT PRIMARY KEY, "of" TEXT REFERENCES "Parent"("id") ON DELETE CASCADE);';
    const anew = 'CREATE TABLE "new" ("id" TEXT PRIMARY KEY, "name" TEXT); INSERT INTO "new" SELECT "id", \'\' FROM "Parent"; DROP TABLE "Parent"; ALTER TABLE "new" RENAME TO "Parent";';
    for (const [name, sql] of [['1_parents', `${parents} INSERT INTO "Parent" VALUES ('p'); INSERT INTO "Child" VALUES ('c', 'p');`], ['2_anew', anew]] as const) {
      mkdirSync(path.join(first, name), { recursive: true });
      writeFileSync(path.join(first, name, 'migration.sql'), sql);
    }
    expect(await applyMigrations(own, first)).toEqual({ ok: true, applied: ['1_parents', '2_anew'] });
    mkdirSync(path.join(first, '3_torn'));
    writeFileSync(path.join(first, '3_torn', 'migration.sql'), 'DELETE FROM "Parent"');
    expect(await applyMigrations(own, first)).toEqual({ ok: false, migration: '3_torn', cause: 'it leaves 1 rows that name what is not there' });
  });
});
