import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

/** No container is built here: what the image would hold is put together as the Dockerfile says, and run as it says, by a user
 *  who may write nowhere but in the folder for data. */

const dockerfile = readFileSync('Dockerfile', 'utf8');
const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter((line) => line !== '');
const folder = mkdtempSync(path.join(tmpdir(), 'afterread-image-'));
const [app, data] = [path.join(folder, 'app'), path.join(folder, 'data')];
const port = '3296';

/** The words of an instruction in the exec form, such as `CMD ["node", "x"]`. */
function command(instruction: RegExp): string[] {
  const [, words = ''] = instruction.exec(dockerfile) ?? [];
  return z.array(z.string()).parse(JSON.parse(words));
}
const started = command(/^CMD (\[.*\])$/m);
const healthCheck = command(/^HEALTHCHECK .* CMD (\[.*\])$/m);
const variables: Readonly<Record<string, string>> = Object.fromEntries([...dockerfile.matchAll(/^ENV (\w+)=(\S+)$/gm)].map(([, name = '', value = '']): [string, string] => [name, value]));

/** Of nobody, where this is run by root; else of whoever runs it. */
function user(): { readonly uid: number; readonly gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string): number => Number(spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' }).stdout);
  return { uid: idOf('-u'), gid: idOf('-g') };
}

/** As links, which take no room, where the folders are on one disk. */
function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  if (spawnSync('cp', ['-al', from, to]).status === 0) return;
  rmSync(to, { recursive: true, force: true });
  expect(spawnSync('cp', ['-a', from, to]).status, `${from} is copied`).toBe(0);
}

/** As `npm prune --omit=dev` would. */
function omitDevelopment(): void {
  const lock = z.object({ packages: z.record(z.string(), z.object({ dev: z.boolean().default(false) })) })
    .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  for (const [place, { dev }] of Object.entries(lock.packages)) if (dev) rmSync(path.join(app, place), { recursive: true, force: true });
}

const filesIn = (where: string): string[] => readdirSync(where, { recursive: true, encoding: 'utf8' }).sort();

beforeAll(() => {
  const known = new Set(spawnSync('git', ['ls-files'], { encoding: 'utf8' }).stdout.split('\n').map((file) => file.split('/')[0] ?? '').filter((name) => name !== ''));
  for (const name of known) if (existsSync(name) && !ignored.includes(name)) copy(name, path.join(app, name));
  for (const made of ['.next', 'node_modules']) copy(made, path.join(app, made));
  rmSync(path.join(app, '.next/cache'), { recursive: true, force: true });
  omitDevelopment();
  mkdirSync(data);
  const owner = user();
  if (owner !== null) chownSync(data, owner.uid, owner.gid);
  chmodSync(folder, 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the image', () => {
  const env = { NODE_ENV: 'production' as const, PATH: process.env['PATH'] ?? '', ...variables, DATA_DIR: data, PORT: port };
  const isHealthy = (): boolean => spawnSync(process.execPath, healthCheck.slice(1), { cwd: app, env, ...user() }).status === 0;

  test('serves as a user who can change nothing of it, writes nothing beside its data, and its health is seen', async () => {
    const before = filesIn(app);
    const server = spawn(process.execPath, started.slice(1), { cwd: app, env, ...user(), stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const out of [server.stdout, server.stderr]) out.on('data', (text: Buffer) => { printed += text.toString(); });
    const ended = new Promise((resolve) => server.once('exit', resolve));
    const url = `http://127.0.0.1:${port}`;
    const ready = (): Promise<unknown> => fetch(`${url}/api/ready`).then((answer) => answer.json(), () => null);
    try {
      await expect.poll(() => server.exitCode === null ? ready() : Promise.reject(new Error(printed)), { timeout: 100_000, interval: 200 }).toEqual({ status: 'ready' });
      expect(isHealthy()).toBe(true);
      const page = await fetch(url, { headers: { 'x-request-id': 'a-page' } });
      expect([page.status, page.headers.get('x-request-id')]).toEqual([200, 'a-page']);
      await expect.poll(() => printed).toContain('"id":"a-page"');
      expect((await fetch(`${url}/api/metrics`)).status).toBe(404);
    } finally {
      server.kill('SIGTERM');
      await ended;
    }
    expect(isHealthy()).toBe(false);
    expect(filesIn(app)).toEqual(before);
    expect(printed).not.toMatch(/EACCES|EROFS|rror/);
  });

  test('has a user, and a place for data', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toMatch(/^VOLUME \/data$/m);
    expect(variables['DATA_DIR']).toBe('/data');
  });

  test('is run by compose.yaml with a root file system that cannot be written, and the version of PostgreSQL whose tools it has', () => {
    const compose = z.object({ services: z.object({
      afterread: z.object({ read_only: z.literal(true), cap_drop: z.tuple([z.literal('ALL')]), volumes: z.tuple([z.literal('data:/data')]) }),
      database: z.object({ image: z.string() }),
    }) }).parse(parse(readFileSync('compose.yaml', 'utf8')));
    // Debian's release and PostgreSQL's version go together.
    expect(dockerfile).toMatch(/^FROM node:[\d.]+-bookworm-slim$/m);
    expect(compose.services.database.image).toBe('postgres:15-bookworm');
  });
});
