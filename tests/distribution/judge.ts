import type { Client } from 'pg';
import { z } from 'zod';
import { applyMigrations } from '@/server/database/applyMigrations';
import { onServer, urlOf, withClient } from '../integration/postgresDatabases';
import { learnerTables, models } from './models';
import type { Statement } from './statements';

/** PostgreSQL itself tells where it would look for rows if they were spread as in a distributed database: in a database without
 *  rows, whose tables of learners are split by a hash of the learner. A plan leaves out the parts in which, by the statement's
 *  conditions, no row can be. */

const parts = 16;

/** Besides the tables of learners those that say who is in a class, which are joined to them. */
const split = models.filter(({ key }) => key.includes('learnerId')).map(({ name }) => name);

/** Makes the database that is asked; gives its address. */
export async function makeJudge(serverUrl: string, name: string): Promise<string> {
  await onServer(serverUrl, `CREATE DATABASE "${name}"`);
  const url = urlOf(serverUrl, name);
  const migrated = await applyMigrations({ provider: 'postgresql', url });
  if (!migrated.ok) throw new Error(migrated.cause);
  await withClient(url, (client) => client.query(split.map(splittingSql).join('\n')));
  return url;
}

/** The same table with the same keys, of which PostgreSQL takes none that lacks the learner; without references to others. */
function splittingSql(table: string): string {
  const partSql = Array.from({ length: parts }, (_, part) => `CREATE TABLE "${table}/${part}" PARTITION OF "${table}" FOR VALUES WITH (MODULUS ${parts}, REMAINDER ${part});`);
  return `
    ALTER TABLE "${table}" RENAME TO "${table} whole";
    CREATE TABLE "${table}" (LIKE "${table} whole" INCLUDING ALL) PARTITION BY HASH ("learnerId");
    DROP TABLE "${table} whole" CASCADE;
    ${partSql.join('\n')}`;
}

/** Whether a statement is of one learner alone: reads a single part, and writes rows of one. Two learners whose rows lie in one
 *  part are not told apart when they are read. */
export async function isOfOneLearner(client: Client, statement: Statement): Promise<boolean> {
  return (await partsRead(client, statement)).size <= 1 && (!/^\s*INSERT\b/.test(statement.text) || (await learnersWritten(client, statement)) <= 1);
}

const node = z.object({
  'Relation Name': z.string().optional(),
  get Plans() {
    return z.array(node).optional();
  },
});
const planRows = z.tuple([z.object({ 'QUERY PLAN': z.tuple([z.object({ Plan: node })]) })]);

async function partsRead(client: Client, { text, values }: Statement): Promise<Set<string>> {
  const { rows } = await client.query(`EXPLAIN (FORMAT JSON) ${text}`, [...values]);
  const [{ 'QUERY PLAN': [{ Plan }] }] = planRows.parse(rows);
  return new Set(relationsIn(Plan).flatMap((name) => /\/(\d+)$/.exec(name)?.[1] ?? []));
}

function relationsIn({ 'Relation Name': name, Plans = [] }: z.infer<typeof node>): string[] {
  return [...(name === undefined ? [] : [name]), ...Plans.flatMap(relationsIn)];
}

/** How many learners' rows a statement puts in: it does so, and is taken back. */
async function learnersWritten(client: Client, { text, values }: Statement): Promise<number> {
  const [, table = ''] = /^\s*INSERT INTO (?:"public"\.)?"(\w+)"/.exec(text) ?? [];
  if (!learnerTables.some(({ name }) => name === table)) return 0;
  await client.query('BEGIN');
  try {
    await client.query(text, [...values]);
    const { rows } = await client.query(`SELECT DISTINCT "learnerId" FROM "${table}"`);
    return rows.length;
  } finally {
    await client.query('ROLLBACK');
  }
}
