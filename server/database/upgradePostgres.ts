import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { causeOf } from './failure';
import { appliedSql, lackedBy } from './migrations';
import type { Migration, Upgraded } from './migrations';

/** Any number that nobody else takes: what who upgrades holds. */
const lockNumber = 7_238_541;

/** Applies to a database the migrations that it lacks, in one transaction, under a lock. */
export async function upgradePostgres(url: string, migrations: readonly Migration[]): Promise<Upgraded> {
  const client = new Client({ connectionString: url });
  let current = 'the first';
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockNumber]);
    await client.query(migrationsTable);
    const missing = lackedBy((await client.query(appliedSql)).rows, migrations);
    for (const migration of missing) {
      current = migration.name;
      await apply(client, migration);
    }
    await client.query('COMMIT');
    return { ok: true, applied: missing.map(({ name }) => name) };
  } catch (error) {
    // To end the connection is to roll back.
    return { ok: false, migration: current, cause: causeOf(error) };
  } finally {
    await client.end();
  }
}

/** As Prisma makes it. */
const migrationsTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
  )`;

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql);
  await client.query(
    'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, now(), clock_timestamp(), 1)',
    [randomUUID(), checksum, name],
  );
}
