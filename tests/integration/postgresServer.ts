import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { makeJudge } from '../distribution/judge';
import { startPostgres } from '../served/postgres';
import { onServer, urlOf } from './postgresDatabases';
import { makeTemplate } from './template';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a statement can be asked for whose rows it is (tests/distribution/judge.ts); null where no PostgreSQL is. */
    judge: string | null;
  }
}

/** Gives the tests a database to copy, on a PostgreSQL server: the one that TEST_POSTGRES_URL names, or one of this
 *  machine's binaries on a free loopback port with a data folder of its own. Without either the tests are skipped, and
 *  said to be. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env['TEST_POSTGRES_URL'];
  const server = given === undefined ? await startPostgres({ isDurable: false }) : null;
  const serverUrl = given ?? server?.url ?? null;
  if (serverUrl === null) {
    project.provide('template', null);
    project.provide('judge', null);
    console.warn('PostgreSQL is not on this machine and TEST_POSTGRES_URL is not set: its tests are skipped.');
    return undefined;
  }
  const [name, judge] = [`test_template_${process.pid}`, `test_judge_${process.pid}`];
  await onServer(serverUrl, `CREATE DATABASE "${name}"`);
  const folder = mkdtempSync(path.join(tmpdir(), 'afterread-template-'));
  const [, judgeUrl] = await Promise.all([makeTemplate(urlOf(serverUrl, name), folder), makeJudge(serverUrl, judge)]);
  rmSync(folder, { recursive: true });
  project.provide('template', { provider: 'postgresql', serverUrl, name });
  project.provide('judge', judgeUrl);
  return async () => {
    for (const made of [name, judge]) await onServer(serverUrl, `DROP DATABASE "${made}"`);
    server?.stop();
  };
}
