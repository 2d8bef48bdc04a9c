import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DatabaseLocation } from '../database/location';
import type { BackupMade } from './backupMade';
import { copyPostgres } from './copyPostgres';
import { copySqlite } from './copySqlite';
import { unfinishedEnd } from './rotation';

/** Copies the database into `file`, which is there whole and verified, or not at all. */
export async function makeBackup(location: DatabaseLocation, file: string): Promise<BackupMade> {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const unfinished = file + unfinishedEnd;
  try {
    const copied = await (location.provider === 'sqlite' ? copySqlite(location.file, unfinished) : copyPostgres(location.url, unfinished));
    if (!copied.ok) return copied;
    const { size } = statSync(unfinished);
    putInPlace(unfinished, file);
    return { ok: true, file, bytes: size, migrations: copied.migrations };
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Gives a file its name, so that it has that after a power cut too. */
export function putInPlace(unfinished: string, file: string): void {
  syncToDisk(unfinished);
  renameSync(unfinished, file);
  syncToDisk(path.dirname(file));
}

function syncToDisk(file: string): void {
  const opened = openSync(file, 'r');
  fsyncSync(opened);
  closeSync(opened);
}

/** What a backup of this moment is called: they sort by time. */
export function backupName(location: DatabaseLocation, now: Date, prefix = 'afterread'): string {
  const stamp = now.toISOString().replace(/\.\d+Z$/, 'Z').replaceAll(':', '-');
  return `${prefix}-${stamp}.${location.provider === 'sqlite' ? 'db' : 'dump'}`;
}
