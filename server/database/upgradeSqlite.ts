import { randomUUID } from 'node:crypto';
import Database from 'better-sqlite3';
import { causeOf } from './failure';
import { appliedSql, lackedBy } from './migrations';
import type { Migration, Upgraded } from './migrations';

/** Longer than any upgrade: who comes second waits for the first. */
const longestWaitMs = 120_000;

/** Applies to a database file the migrations that it lacks, in one transaction, which is the lock too. */
export function upgradeSqlite(file: string, migrations: readonly Migration[]): Upgraded {
  const database = new Database(file, { timeout: longestWaitMs });
  let current = 'the first';
  try {
    database.pragma('synchronous = FULL');
    // A table that is made anew is dropped before, which would take along the rows that name it.
    database.pragma('foreign_keys = OFF');
    database.exec('BEGIN IMMEDIATE');
    database.exec(migrationsTable);
    const missing = lackedBy(database.prepare(appliedSql).all(), migrations);
    for (const migration of missing) {
      current = migration.name;
      apply(database, migration);
    }
    const torn = database.pragma('foreign_key_check');
    if (Array.isArray(torn) && torn.length > 0) throw new Error(`it leaves ${torn.length} rows that name what is not there`);
    database.exec('COMMIT');
    return { ok: true, applied: missing.map(({ name }) => name) };
  } catch (error) {
    // A full disk may have rolled it back already.
    if (database.inTransaction) database.exec('ROLLBACK');
    return { ok: false, migration: current, cause: causeOf(error) };
  } finally {
    database.close();
  }
}

/** As Prisma makes it. */
const migrationsTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
  )`;

function apply(database: Database.Database, { name, sql, checksum }: Migration): void {
  const startedAt = isoTime();
  database.exec(sql);
  database.prepare(
    'INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES (?, ?, ?, ?, ?, 1)',
  ).run(randomUUID(), checksum, name, startedAt, isoTime());
}

/** As Prisma writes times into this column. */
function isoTime(): string {
  return new Date().toISOString().replace('Z', '+00:00');
}
