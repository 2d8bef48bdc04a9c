import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { backupName, makeBackup } from '@/server/backups/backup';
import { restoreBackup } from '@/server/backups/restore';
import { newestBackup } from '@/server/backups/rotation';
import { backUpIfDue } from '@/server/backups/schedule';
import { readConfig } from '@/server/config';
import { parseDatabaseUrl } from '@/server/database/location';
import type { DatabaseLocation } from '@/server/database/location';
import { checkDatabase } from '@/server/integrity/checkDatabase';
import { postgresFolder } from '../served/postgres';
import { aLearner, aViewer, now, prisma, provider, test, useFreshDatabase, closeDatabases } from './setting';

useFreshDatabase();

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-backups-'));
const path0 = process.env['PATH'];
let location: DatabaseLocation;

beforeAll(() => {
  process.env['PATH'] = `${path0 ?? ''}:${postgresFolder() ?? ''}`;
  const parsed = parseDatabaseUrl(process.env['DATABASE_URL'], folder);
  if (parsed.ok) ({ location } = parsed);
});

afterAll(() => {
  process.env['PATH'] = path0;
  rmSync(folder, { recursive: true });
});

const namesOf = async () => (await (await prisma()).user.findMany({ orderBy: { id: 'asc' } })).map(({ id }) => id);

async function isSound(): Promise<boolean> {
  for await (const { wrong } of checkDatabase(await prisma(), provider(), now, { repairs: false })) if (wrong > 0) return false;
  return true;
}

describe('a backup', () => {
  test('is the database as it was, refuses to take the place of one that is there or in use, and keeps what it replaced', async () => {
    await aLearner('before');
    const file = path.join(folder, 'one');
    const made = await makeBackup(location, file);
    if (!made.ok) throw new Error(made.cause);
    expect(made.migrations.length).toBeGreaterThan(10);
    expect(made.bytes).toBeGreaterThan(100_000);
    await aViewer('after');
    expect(await restoreBackup(location, file, new Date(now), false)).toMatchObject({ ok: false, reason: 'not-empty' });
    expect(await restoreBackup(location, file, new Date(now), true)).toMatchObject({ ok: false, reason: 'in-use' });
    expect(await namesOf()).toEqual(['after', 'before']);
    await closeDatabases();
    const restored = await restoreBackup(location, file, new Date(now), true);
    expect(restored).toMatchObject({ ok: true, replaced: expect.stringContaining('20260115120000') as string });
    expect(await namesOf()).toEqual(['before']);
    expect(await isSound()).toBe(true);
  });

  test('of another kind, or of a newer version, changes nothing', async () => {
    const before = await namesOf();
    const [text, newer] = [path.join(folder, 'text'), path.join(folder, 'newer')];
    writeFileSync(text, 'this is a text '.repeat(1000));
    const client = await prisma();
    await client.$executeRaw`INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ('1', '', '29990101000000_of_the_future', CURRENT_TIMESTAMP, 1)`;
    expect(await makeBackup(location, newer)).toMatchObject({ ok: true });
    await client.$executeRaw`DELETE FROM "_prisma_migrations" WHERE "id" = '1'`;
    await closeDatabases();
    expect(await restoreBackup(location, text, new Date(now), true)).toMatchObject({ ok: false, reason: 'damaged' });
    expect(await restoreBackup(location, newer, new Date(now), true)).toMatchObject({ ok: false, reason: 'newer', cause: '29990101000000_of_the_future' });
    expect(await restoreBackup(location, path.join(folder, 'nothing'), new Date(now), true)).toMatchObject({ ok: false, reason: 'no-file' });
    expect(await namesOf()).toEqual(before);
  });

  test('is made by the clock when the newest is too old, and the oldest go', async () => {
    const dataFolder = path.join(folder, 'data');
    const config = { ...readConfig(), dataFolder, backups: { everyHours: 24, keep: 1 } };
    const kept = path.join(dataFolder, 'backups');
    const nameAt = (hours: number): string => backupName(location, new Date(now + hours * HOUR_MS));
    for (const hours of [0, 12]) expect(await backUpIfDue(config, now + hours * HOUR_MS)).toBeNull();
    expect(readdirSync(kept)).toEqual([nameAt(0)]);
    // As a server leaves it that is killed meanwhile, and one that somebody makes by hand.
    for (const name of [`${nameAt(23)}.unfinished`, 'backup-by-hand.db.unfinished', 'backup-by-hand.db']) writeFileSync(path.join(kept, name), '');
    expect(await backUpIfDue(config, now + DAY_MS)).toBeNull();
    expect(readdirSync(kept)).toEqual([nameAt(24), 'backup-by-hand.db', 'backup-by-hand.db.unfinished']);
    expect(newestBackup(kept)).toBe(now + DAY_MS);
    expect(await backUpIfDue({ ...config, backups: null }, now + 99 * DAY_MS)).toBeNull();
  });

  test('that cannot be written is told of in a sentence, and leaves nothing behind', async () => {
    const blocked = path.join(folder, 'blocked');
    writeFileSync(blocked, '');
    const sentence = await backUpIfDue({ ...readConfig(), dataFolder: blocked, backups: { everyHours: 1, keep: 1 } }, now);
    expect(sentence).toMatch(/^No backup could be made: .+\.$/);
  });
});
