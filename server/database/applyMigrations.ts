import type { DatabaseLocation } from './location';
import { migrationsFolder, readMigrations } from './migrations';
import { upgradePostgres } from './upgradePostgres';
import { upgradeSqlite } from './upgradeSqlite';

export type Upgraded =
  /** Names of the migrations that the database lacked. */
  | { readonly ok: true; readonly applied: readonly string[] }
  /** The migration that failed, and why; the database is as it was. */
  | { readonly ok: false; readonly migration: string; readonly cause: string };

/** Applies every migration that the database lacks, all of them or none, while whoever else would do so waits. The rows it
 *  writes are those of `prisma migrate`, which agrees with what it does. */
export async function applyMigrations(location: DatabaseLocation, folder = migrationsFolder(location.provider)): Promise<Upgraded> {
  const migrations = readMigrations(folder);
  return location.provider === 'sqlite' ? upgradeSqlite(location.file, migrations) : upgradePostgres(location.url, migrations);
}
