import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-start-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  /** Everything it printed, trimmed. */
  readonly printed: string;
}

function run(command: readonly string[], variables: Readonly<Record<string, string>>): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { env: { ...process.env, DATABASE_URL: '', ...variables } });
    let printed = '';
    const note = (chunk: Buffer): void => void (printed += chunk.toString());
    child.stdout.on('data', note);
    child.stderr.on('data', note);
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, printed: printed.trim() }));
  });
}

const setUp = (variables: Readonly<Record<string, string>>): Promise<Ended> =>
  run(['node_modules/tsx/dist/cli.mjs', 'commands/setUp.ts', 'data'], variables);

/** A data folder that is set up. */
async function aDataFolder(name: string): Promise<string> {
  const data = path.join(folder, name);
  const { code, printed } = await setUp({ DATA_DIR: data });
  if (code !== 0) throw new Error(printed);
  return data;
}

describe('setting up', () => {
  test('makes the data folder, a secret only its owner can read, and the course; again it changes nothing', async () => {
    const data = path.join(folder, 'fresh');
    const first = await setUp({ DATA_DIR: data });
    expect(first).toMatchObject({ code: 0, printed: expect.stringContaining('Loaded the course') as string });
    const secret = readFileSync(path.join(data, 'secret'), 'utf8');
    expect(secret.trim().length).toBeGreaterThanOrEqual(43);
    expect(statSync(path.join(data, 'secret')).mode & 0o777).toBe(0o600);
    expect(await setUp({ DATA_DIR: data })).toEqual({ code: 0, printed: '' });
    expect(readFileSync(path.join(data, 'secret'), 'utf8')).toBe(secret);
  });

  test('leaves a course alone that an author has under the id of a bundled one, and says what to do', async () => {
    const data = await aDataFolder('namesake');
    const database = new Database(path.join(data, 'afterread.db'));
    database.prepare("UPDATE Course SET authorId = 'an-author', title = 'Mine', contentHash = 'another' WHERE id = 'sco'").run();
    const ended = await setUp({ DATA_DIR: data });
    expect(ended).toEqual({
      code: 0,
      printed: 'The course in content/sco is not loaded, as an author here has a course with its id, “sco”. Give it another id in content/sco/course.yaml.',
    });
    expect(database.prepare("SELECT title, authorId, contentHash FROM Course WHERE id = 'sco'").get()).toEqual({ title: 'Mine', authorId: 'an-author', contentHash: 'another' });
    database.close();
  });
});

describe('starting ends in one sentence that says what to do', () => {
  const sentence = (text: RegExp): Ended => ({ code: 1, printed: expect.stringMatching(text) as string });

  test('when the port is busy', async () => {
    const holder = createServer().listen(0);
    await new Promise((resolve) => holder.once('listening', resolve));
    const { port } = holder.address() as AddressInfo;
    const ended = await run(['commands/start.mjs'], { PORT: String(port), DATA_DIR: path.join(folder, 'unused') });
    holder.close();
    expect(ended).toEqual(sentence(/^Port \d+ is in use\. Stop what runs there, or choose another: PORT=\d+ npm start$/));
  });

  test('when the port is no number', async () => {
    const ended = await run(['commands/start.mjs'], { PORT: 'eighty' });
    expect(ended).toEqual(sentence(/^PORT must be a number from 1 to 65535, not “eighty”\.$/));
  });

  test('when the data folder cannot be written', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    expect(await setUp({ DATA_DIR: path.join(file, 'data') })).toEqual(
      sentence(/^The data folder \S+ cannot be written\. Make it writable for this user, or set DATA_DIR to another folder\.$/),
    );
  });

  test('when the database is no database', async () => {
    const data = path.join(folder, 'garbage');
    mkdirSync(data);
    writeFileSync(path.join(data, 'afterread.db'), 'this is a text and no database '.repeat(100));
    expect(await setUp({ DATA_DIR: data })).toEqual(sentence(/^The database file \S+ cannot be read \(.+\)\. Restore it from a backup/));
    expect(readFileSync(path.join(data, 'afterread.db'), 'utf8')).toMatch(/^this is a text/);
  });

  test('when a newer version wrote the database', async () => {
    const data = await aDataFolder('newer');
    const sqlite = new Database(path.join(data, 'afterread.db'));
    sqlite.exec(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
       VALUES ('1', '', '29990101000000_of_the_future', CURRENT_TIMESTAMP, 1)`,
    );
    sqlite.close();
    expect(await setUp({ DATA_DIR: data })).toEqual(
      sentence(/^The database \S+ was written by a newer version of Afterread \(29990101000000_of_the_future\)\. Start that version/),
    );
  });

  test('when DATABASE_URL is of another kind', async () => {
    const ended = await setUp({ DATA_DIR: folder, DATABASE_URL: 'mysql://localhost/afterread' });
    expect(ended).toEqual(sentence(/^DATABASE_URL must be file:PATH or postgresql:\/\/user@host\/name\.$/));
  });

  test('when PostgreSQL does not answer', async () => {
    const ended = await setUp({ DATA_DIR: folder, DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none' });
    expect(ended).toEqual(sentence(/^PostgreSQL cannot be reached as DATABASE_URL says \(.+\)\. Start the server, or correct the address\.$/));
  });

  test('when another setting is wrong', async () => {
    const ended = await setUp({ DATA_DIR: folder, SMTP_URL: 'mail' });
    expect(ended).toEqual(sentence(/^The configuration cannot be used\. SMTP_URL: /));
  });
});
