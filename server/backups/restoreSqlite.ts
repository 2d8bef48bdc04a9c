import { chmodSync, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { putInPlace } from './backup';
import { migrationsOf } from './copySqlite';
import type { Restored } from './restored';

/** Puts a backup in the place of a database file, which is kept beside it as `replaced`. */
export function restoreSqlite(backup: string, file: string, replaced: string, known: ReadonlySet<string>): Restored {
  const fault = faultOf(backup, known);
  if (fault !== null) return fault;
  if (existsSync(file) && isInUse(file)) return { ok: false, reason: 'in-use', cause: file };
  const unfinished = `${file}.unfinished`;
  rmSync(unfinished, { force: true });
  copyFileSync(backup, unfinished);
  chmodSync(unfinished, 0o600);
  const keeps = existsSync(file);
  if (keeps) for (const end of ['', '-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, replaced + end);
  putInPlace(unfinished, file);
  return { ok: true, replaced: keeps ? replaced : null };
}

function faultOf(backup: string, known: ReadonlySet<string>): Extract<Restored, { ok: false }> | null {
  try {
    const opened = new Database(backup, { readonly: true, fileMustExist: true });
    try {
      if (opened.pragma('integrity_check', { simple: true }) !== 'ok') return { ok: false, reason: 'damaged', cause: 'its pages do not hold together' };
      const migrations = migrationsOf(opened);
      if (migrations.length === 0) return { ok: false, reason: 'damaged', cause: 'it is no database of Afterread' };
      const newer = migrations.filter((name) => !known.has(name));
      return newer.length === 0 ? null : { ok: false, reason: 'newer', cause: newer.join(', ') };
    } finally {
      opened.close();
    }
  } catch (error) {
    return { ok: false, reason: 'damaged', cause: error instanceof Error ? error.message : String(error) };
  }
}

/** Only who is alone with a database may give up its write-ahead log, which also leaves it as one file. A damaged one cannot be
 *  asked, and nobody can work with it. */
function isInUse(file: string): boolean {
  try {
    const opened = new Database(file, { timeout: 500 });
    try {
      return opened.pragma('journal_mode = DELETE', { simple: true }) !== 'delete';
    } finally {
      opened.close();
    }
  } catch (error) {
    return error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
  }
}
