import { chmodSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { appliedNames, appliedSql } from '../database/migrations';
import type { Copied } from './backupMade';

/** So many pages at a time: about a millisecond, so that a server that copies itself goes on answering. */
const pagesAtATime = 100;

/** Copies a database file that others may be writing to, as it is at one moment, and compares the copy with that moment. */
export async function copySqlite(file: string, to: string): Promise<Copied> {
  rmSync(to, { force: true });
  const source = new Database(file, { readonly: true, fileMustExist: true });
  try {
    // Holds the moment: without it the copy would begin anew with every write of somebody else.
    source.exec('BEGIN');
    const counts = rowCounts(source);
    await source.backup(to, { progress: () => pagesAtATime });
    chmodSync(to, 0o600);
    const copy = new Database(to);
    try {
      // One file, which needs no others beside it.
      copy.pragma('journal_mode = DELETE');
      if (copy.pragma('integrity_check', { simple: true }) !== 'ok') return { ok: false, reason: 'not-as-it-was', cause: 'the copy is damaged' };
      const copied = rowCounts(copy);
      const differing = [...counts].filter(([table, count]) => copied.get(table) !== count).map(([table]) => table);
      if (differing.length > 0) return { ok: false, reason: 'not-as-it-was', cause: `rows are missing of ${differing.join(', ')}` };
      return { ok: true, migrations: migrationsOf(copy) };
    } finally {
      copy.close();
    }
  } finally {
    source.close();
  }
}

const tableSchema = z.object({ name: z.string() });
const countSchema = z.object({ count: z.number() });

function rowCounts(database: Database.Database): Map<string, number> {
  const tables = z.array(tableSchema).parse(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all());
  return new Map(tables.map(({ name }) => [name, countSchema.parse(database.prepare(`SELECT COUNT(*) AS count FROM "${name}"`).get()).count]));
}

/** The migrations that a database file has, oldest first; none where it is somebody else's. */
export function migrationsOf(database: Database.Database): string[] {
  const isThere = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'").get() !== undefined;
  return isThere ? appliedNames(database.prepare(appliedSql).all()) : [];
}
