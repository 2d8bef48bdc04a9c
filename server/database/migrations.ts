import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Provider } from './location';
import { z } from 'zod';

/** A step from one version's tables to the next one's, as Prisma writes them. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the SQL in hexadecimal, by which Prisma tells whether it was changed since. */
  readonly checksum: string;
}

export type Upgraded =
  /** Names of the migrations that the database lacked. */
  | { readonly ok: true; readonly applied: readonly string[] }
  /** The migration that failed, and why; the database is as it was. */
  | { readonly ok: false; readonly migration: string; readonly cause: string };

export function migrationsFolder(provider: Provider): string {
  return path.join(process.cwd(), 'prisma/migrations', provider);
}

/** Names of the migrations that this version of the program brings, oldest first. */
export function migrationNames(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** The same with what they do. */
export function readMigrations(folder: string): Migration[] {
  return migrationNames(folder).map((name) => {
    const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** Asks for the migrations that a database has, oldest first. */
export const appliedSql = 'SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY "migration_name"';

const appliedSchema = z.array(z.object({ migration_name: z.string() }));

/** The names in what that query gives. */
export function appliedNames(rows: unknown): string[] {
  return appliedSchema.parse(rows).map((row) => row.migration_name);
}

/** Those of the migrations that a database lacks, by what the query gives there. */
export function lackedBy(rows: unknown, migrations: readonly Migration[]): Migration[] {
  const applied = new Set(appliedNames(rows));
  return migrations.filter(({ name }) => !applied.has(name));
}
