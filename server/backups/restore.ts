import { existsSync } from 'node:fs';
import type { DatabaseLocation } from '../database/location';
import { migrationNames, migrationsFolder } from '../database/migrations';
import type { Restored } from './restored';
import { holdsTables, restorePostgres } from './restorePostgres';
import { restoreSqlite } from './restoreSqlite';

/** Puts a backup in the place of a database that nobody uses; one that holds something only where `force` says so, and
 *  that is kept. */
export async function restoreBackup(location: DatabaseLocation, backup: string, now: Date, force: boolean): Promise<Restored> {
  if (!existsSync(backup)) return { ok: false, reason: 'no-file', cause: backup };
  if (!force && (await holdsSomething(location))) return { ok: false, reason: 'not-empty', cause: '' };
  const known = new Set(migrationNames(migrationsFolder(location.provider)));
  const stamp = now.toISOString().replace(/\D/g, '').slice(0, 14);
  return location.provider === 'sqlite'
    ? restoreSqlite(backup, location.file, `${location.file}.replaced-${stamp}`, known)
    : restorePostgres(backup, location.url, `replaced_${stamp}`, known);
}

async function holdsSomething(location: DatabaseLocation): Promise<boolean> {
  return location.provider === 'sqlite' ? existsSync(location.file) : holdsTables(location.url);
}
