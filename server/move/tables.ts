import type Database from 'better-sqlite3';
import { z } from 'zod';
import { kinds } from './kinds';
import type { Cell, Kind } from './kinds';

export interface Column {
  readonly name: string;
  readonly kind: Kind;
}

/** A table that is moved. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Those of its columns that its primary key is made of, in the key's order. */
  readonly key: readonly Column[];
}

/** A row's values, in the order of its table's columns. */
export type Row = readonly Cell[];

const nameSchema = z.array(z.object({ name: z.string() }));
const columnSchema = z.array(z.object({ name: z.string(), type: z.string(), pk: z.number() }));

/** Every table of a database file of ours, those before that others name. */
export function tablesOf(database: Database.Database): Table[] {
  const all = nameSchema.parse(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> '_prisma_migrations' AND name NOT LIKE 'sqlite_%' ORDER BY name").all());
  const parents = new Map(all.map(({ name }) => [name, parentsOf(database, name)]));
  const ordered: string[] = [];
  while (parents.size > 0) {
    const next = [...parents].find(([, named]) => named.every((parent) => !parents.has(parent)))?.[0];
    if (next === undefined) throw new Error(`The tables ${[...parents.keys()].join(', ')} name each other in a circle`);
    ordered.push(next);
    parents.delete(next);
  }
  return ordered.map((name) => tableOf(database, name));
}

function parentsOf(database: Database.Database, table: string): string[] {
  const parents = nameSchema.parse(database.prepare('SELECT DISTINCT "table" AS name FROM pragma_foreign_key_list(?)').all(table));
  return parents.map(({ name }) => name).filter((name) => name !== table);
}

function tableOf(database: Database.Database, name: string): Table {
  const described = columnSchema.parse(database.prepare('SELECT name, type, pk FROM pragma_table_info(?)').all(name));
  const columns = described.map((column) => ({ ...column, kind: kindOf(name, column.name, column.type) }));
  const key = columns.filter(({ pk }) => pk > 0).sort((one, other) => one.pk - other.pk);
  if (key.length === 0 || !key.every(({ type }) => type === 'TEXT' || type === 'INTEGER')) throw new Error(`The rows of ${name} cannot be told apart by text and numbers`);
  return { name, columns, key };
}

function kindOf(table: string, column: string, type: string): Kind {
  const kind = kinds.get(type);
  if (kind === undefined) throw new Error(`Nothing says how ${table}.${column}, which is ${type}, is moved`);
  return kind;
}

/** A row's key, of its values in the order of the columns. */
export function keyOf<Value>(table: Table, row: readonly Value[]): Value[] {
  return table.key.flatMap((column) => row.slice(table.columns.indexOf(column)).slice(0, 1));
}

/** A key, for whoever looks for its row. */
export function keyText(table: Table, key: readonly unknown[]): string {
  return table.key.map(({ name }, index) => `${name} ${JSON.stringify(key[index])}`).join(', ');
}

/** Columns as SQL names them. */
export function quoted(columns: readonly Column[]): string {
  return columns.map(({ name }) => `"${name}"`).join(', ');
}
