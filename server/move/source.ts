import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { z } from 'zod';
import { migrationsOf } from '../backups/copySqlite';
import { causeOf } from '../database/failure';
import { migrationNames, migrationsFolder } from '../database/migrations';
import type { Cell } from './kinds';
import { keyOf, keyText, quoted, tablesOf } from './tables';
import type { Row, Table } from './tables';

export type Opened =
  | { readonly ok: true; readonly source: Source }
  | { readonly ok: false; readonly reason: 'no-file' | 'in-use' | 'unreadable' | 'older' | 'newer'; readonly cause: string };

/** Opens a database file, which nobody else can use until it is closed: what somebody wrote after it was read would be lost. */
export function openSource(file: string): Opened {
  if (!existsSync(file)) return { ok: false, reason: 'no-file', cause: file };
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { timeout: 500 });
    database.pragma('locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE');
    const [applied, known] = [migrationsOf(database), migrationNames(migrationsFolder('sqlite'))];
    const newer = applied.filter((name) => !known.includes(name));
    if (applied.length === 0) throw new Error('it is no database of Afterread');
    if (newer.length > 0) return closed(database, 'newer', newer.join(', '));
    if (applied.length < known.length) return closed(database, 'older', applied.at(-1));
    return { ok: true, source: new Source(database) };
  } catch (error) {
    const isBusy = error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');
    return closed(database, isBusy ? 'in-use' : 'unreadable', causeOf(error));
  }
}

function closed(database: Database.Database | null, reason: Extract<Opened, { ok: false }>['reason'], cause = ''): Opened {
  database?.close();
  return { ok: false, reason, cause };
}

const countSchema = z.object({ count: z.number() });
const tornSchema = z.array(z.object({ table: z.string(), parent: z.string(), count: z.number() }));
const bytesSchema = z.object({ bytes: z.instanceof(Buffer) });

/** What stands for bytes that are no UTF-8 when they are read as text. */
const replacement = '\uFFFD';

/** The database that is moved. */
export class Source {
  readonly tables: readonly Table[];

  constructor(private readonly database: Database.Database) {
    this.tables = tablesOf(database);
  }

  count({ name }: Table): number {
    return countSchema.parse(this.database.prepare(`SELECT COUNT(*) AS count FROM "${name}"`).get()).count;
  }

  /** Every row, in whatever order is quickest; what PostgreSQL cannot take is told in a sentence, and null in the row. */
  *rows(table: Table, unfit: (sentence: string) => void): Generator<Row> {
    for (const values of this.database.prepare(`SELECT ${asked(table)} FROM "${table.name}"`).raw().iterate()) {
      const row = cellsOf(table, values);
      yield row.map((cell, index) => {
        if (cell !== undefined && this.isWhole(table, values, index)) return cell;
        unfit(unfitText(table, values, index));
        return null;
      });
    }
  }

  /** The rows behind a key, in the order of the primary key; from the first without one. */
  after(table: Table, key: Row | null, most: number): Row[] {
    const marks = table.key.map(() => '?').join(', ');
    const behind = key === null ? '' : `WHERE (${quoted(table.key)}) > (${marks})`;
    const found = this.database.prepare(`SELECT ${asked(table)} FROM "${table.name}" ${behind} ORDER BY ${quoted(table.key)} LIMIT ?`).raw();
    return found.all(...(key ?? []), most).map((values) => cellsOf(table, values).map((cell) => cell ?? null));
  }

  has(table: Table, key: Row): boolean {
    return this.database.prepare(`SELECT 1 FROM "${table.name}" WHERE ${isKey(table)}`).get(...key) !== undefined;
  }

  /** Sentences about rows that name what is not there. */
  torn(): string[] {
    const torn = this.database.prepare('SELECT "table", "parent", COUNT(*) AS count FROM pragma_foreign_key_check GROUP BY "table", "parent"').all();
    return tornSchema.parse(torn).map(({ table, parent, count }) => `${count} rows of ${table} name a ${parent} that is not there`);
  }

  close(): void {
    this.database.close();
  }

  /** Whether text was read as it is stored. */
  private isWhole(table: Table, values: unknown, index: number): boolean {
    const value = valuesOf(values)[index];
    if (typeof value !== 'string' || !value.includes(replacement)) return true;
    const column = table.columns[index]?.name ?? '';
    const stored = this.database.prepare(`SELECT CAST("${column}" AS BLOB) AS bytes FROM "${table.name}" WHERE ${isKey(table)}`).get(...keyOf(table, valuesOf(values)));
    return stored !== undefined && isUtf8(bytesSchema.parse(stored).bytes);
  }
}

function unfitText(table: Table, values: unknown, index: number): string {
  const column = table.columns[index];
  return `${table.name} (${keyText(table, keyOf(table, valuesOf(values)))}): ${column?.name ?? ''} is not ${column?.kind.mustBe ?? ''}`;
}

function asked({ columns }: Table): string {
  return columns.map(({ name, kind }) => kind.askSqlite(`"${name}"`)).join(', ');
}

function isKey({ key }: Table): string {
  return key.map(({ name }) => `"${name}" = ?`).join(' AND ');
}

function cellsOf({ columns }: Table, values: unknown): (Cell | undefined)[] {
  const given = valuesOf(values);
  return columns.map(({ kind }, index) => (given[index] === null ? null : kind.fromSqlite(given[index])));
}

function valuesOf(row: unknown): readonly unknown[] {
  if (!Array.isArray(row)) throw new Error('A row came without its values');
  return row;
}
