import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { installFaults } from '../faults/installation';
import { Load } from '../faults/load';
import { databaseFile } from '../served/learners';
import { startServer } from '../served/server';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-backup-'));
const port = 3295;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(command: string, ...args: readonly string[]): Promise<{ code: number; printed: string }> {
  const env = { ...process.env, DATA_DIR: folder, DATABASE_URL: '', PORT: String(port) };
  const child = spawn(process.execPath, ['node_modules/tsx/dist/cli.mjs', `commands/${command}.ts`, ...args], { env });
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  const printed = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, printed: printed.join('') };
}

const tablesSchema = z.array(z.object({ name: z.string() }));

/** Every row of every table. */
function contentsOf(file: string): Record<string, unknown[]> {
  const database = new Database(file, { readonly: true });
  const tables = tablesSchema.parse(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all());
  const contents = Object.fromEntries(tables.map(({ name }) => [name, database.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).all()]));
  database.close();
  return contents;
}

const eventsIn = (contents: Record<string, unknown[]>): Set<string> =>
  new Set(z.array(z.object({ id: z.string() })).parse(contents['StudyEvent']).map(({ id }) => id));

test('a backup taken while everybody writes is one moment of theirs, and is that again when it is restored', async () => {
  const installation = await installFaults(folder);
  const server = await startServer(folder, port);
  const load = await Load.at(server.url, installation);
  load.begin();
  await load.acknowledges(40);
  const before = new Set(load.ledger.reviews);
  const file = path.join(folder, 'taken.db');
  expect(await run('backup', '--to', file)).toMatchObject({ code: 0, printed: expect.stringContaining('is whole') as string });
  await load.acknowledges(20);
  const taken = contentsOf(file);
  const [kept, all] = [eventsIn(taken), [...load.ledger.reviews]];
  expect([...before].filter((id) => !kept.has(id))).toEqual([]);
  expect(all.some((id) => !kept.has(id)), 'what came later is not in it').toBe(true);
  expect(await run('restore', file, '--force')).toMatchObject({ code: 1, printed: expect.stringContaining('Stop the server') as string });
  expect(await run('check')).toMatchObject({ code: 0 });
  await load.stop();
  await server.stop();

  expect(await run('restore', file)).toMatchObject({ code: 1, printed: expect.stringContaining('is there already') as string });
  expect(await run('restore', file, '--force')).toMatchObject({ code: 0, printed: expect.stringContaining('is kept as') as string });
  expect(contentsOf(databaseFile(folder))).toEqual(taken);
  expect(await run('check')).toMatchObject({ code: 0, printed: expect.stringMatching(/card states +\d+ cards +all well/) as string });
  const [replaced = ''] = readdirSync(folder).filter((name) => name.includes('.replaced-'));
  expect(eventsIn(contentsOf(path.join(folder, replaced))).size).toBeGreaterThan(kept.size);
}, 300_000);
