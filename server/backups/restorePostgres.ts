import { Client } from 'pg';
import { z } from 'zod';
import { databaseHere, migrationsOfArchive, runTool } from './postgresTools';
import type { Restored } from './restored';

/** Puts a backup in the place of a database's tables, which are kept beside them in a schema called `replaced`. */
export async function restorePostgres(backup: string, url: string, replaced: string, known: ReadonlySet<string>): Promise<Restored> {
  const read = await migrationsOfArchive(url, backup);
  if (!read.ok) return { ok: false, reason: read.reason === 'not-there' ? 'no-pg-restore' : 'damaged', cause: read.cause };
  if (read.migrations.length === 0) return { ok: false, reason: 'damaged', cause: 'it is no database of Afterread' };
  const newer = read.migrations.filter((name) => !known.has(name));
  if (newer.length > 0) return { ok: false, reason: 'newer', cause: newer.join(', ') };
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    if (await isInUse(client)) return { ok: false, reason: 'in-use', cause: new URL(url).pathname.slice(1) };
    const keeps = await hasTables(client);
    await client.query(`ALTER SCHEMA public RENAME TO "${replaced}"`);
    const run = await runTool('pg_restore', url, [databaseHere, '--single-transaction', '--no-owner', '--no-privileges', backup]);
    if (!run.ok) {
      await client.query('DROP SCHEMA IF EXISTS public CASCADE');
      await client.query(`ALTER SCHEMA "${replaced}" RENAME TO public`);
      return { ok: false, reason: 'damaged', cause: run.cause };
    }
    if (!keeps) await client.query(`DROP SCHEMA "${replaced}"`);
    return { ok: true, replaced: keeps ? `the schema ${replaced}` : null };
  } finally {
    await client.end();
  }
}

const countSchema = z.array(z.object({ count: z.coerce.number() }));

async function isInUse(client: Client): Promise<boolean> {
  const { rows } = await client.query(
    "SELECT COUNT(*) AS count FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'");
  return countSchema.parse(rows).some(({ count }) => count > 0);
}

async function hasTables(client: Client): Promise<boolean> {
  const { rows } = await client.query("SELECT COUNT(*) AS count FROM pg_tables WHERE schemaname = 'public'");
  return countSchema.parse(rows).some(({ count }) => count > 0);
}

/** Whether the database holds anything that a restore would take the place of. */
export async function holdsTables(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await hasTables(client);
  } finally {
    await client.end();
  }
}
