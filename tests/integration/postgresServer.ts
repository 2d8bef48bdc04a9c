import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startPostgres } from '../served/postgres';
import { onServer, urlOf } from './postgresDatabases';
import { makeTemplate } from './template';

/** Gives the tests a database to copy, on a PostgreSQL server: the one that TEST_POSTGRES_URL names, or one of this
 *  machine's binaries on a free loopback port with a data folder of its own. Without either the tests are skipped, and
 *  said to be. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_POSTGRES_URL'];
  const server = given === undefined ? await startPostgres({ isDurable: false }) : null;
  const serverUrl = given ?? server?.url ?? null;
  if (serverUrl === null) {
    project.provide('template', null);
    console.warn('PostgreSQL is not on this machine and TEST_POSTGRES_URL is not set: its tests are skipped.');
    return undefined;
  }
  const name = `test_template_${process.pid}`;
  await onServer(serverUrl, `CREATE DATABASE "${name}"`);
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-template-'));
  await makeTemplate(urlOf(serverUrl, name), folder);
  rmSync(folder, { recursive: true });
  project.provide('template', { provider: 'postgresql', serverUrl, name });
  return async () => {
    await onServer(serverUrl, `DROP DATABASE "${name}"`);
    server?.stop();
  };
}
