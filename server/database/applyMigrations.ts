import type { DatabaseLocation } from './location';
import { migrationsFolder, readMigrations } from './migrations';
import type { Upgraded } from './migrations';
import { upgradePostgres } from './upgradePostgres';
import { upgradeSqlite } from './upgradeSqlite';

/** Applies every migration that the database lacks, all of them or none, while whoever else would do so waits. The rows it
 *  writes are those of `prisma migrate`, which agrees with what it does. */
export async function applyMigrations(location: DatabaseLocation, folder = migrationsFolder(location.provider)): Promise<Upgraded> {
  const migrations = readMigrations(folder);
  return location.provider === 'sqlite' ? upgradeSqlite(location.file, migrations) : upgradePostgres(location.url, migrations);
}
