/** A value as both databases come to it: a moment in milliseconds, JSON with its keys in order, bytes in hexadecimal, a number
 *  beyond 2^53 in digits, one that is not finite by its name. */
export type Cell = string | number | boolean | null;

/** How the values of a column are read and written. */
export interface Kind {
  /** What a value must be for PostgreSQL to take it. */
  readonly mustBe: string;
  /** Undefined where PostgreSQL cannot take the value. */
  readonly fromSqlite: (value: unknown) => Cell | undefined;
  readonly fromPostgres: (text: string) => Cell;
  /** What each is asked for: the column, or something made of it. */
  readonly askSqlite: (column: string) => string;
  readonly askPostgres: (column: string) => string;
  /** As what PostgreSQL reads it in a record of JSON, and what it then makes of that. */
  readonly sentAs: string;
  readonly store: (column: string) => string;
}

const itself = (column: string): string => column;
const asItIs = { askSqlite: itself, askPostgres: itself, store: itself };

const text: Kind = {
  ...asItIs, mustBe: 'text in UTF-8 without the character NUL', sentAs: 'text',
  fromSqlite: (value) => (typeof value === 'string' && !value.includes('\0') ? value : undefined),
  fromPostgres: itself,
};

/** An escape of NUL or of half a character, before which no backslash stands that is not escaped itself. */
const unstorable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f][0-9a-f]{2})/;

const json: Kind = {
  ...asItIs, mustBe: 'JSON without the character NUL and halves of characters', sentAs: 'text',
  fromSqlite: (value) => {
    // A bare number in a column of JSON is kept as a number.
    if (typeof value === 'number') return String(value);
    const ordered = typeof value === 'string' ? orderedJson(value) : undefined;
    return ordered === undefined || unstorable.test(ordered) ? undefined : ordered;
  },
  fromPostgres: (value) => orderedJson(value) ?? value,
  store: (column) => `${column}::jsonb`,
};

/** JSON with the keys of each object in order; undefined where the text is none. */
function orderedJson(value: string): string | undefined {
  try {
    return JSON.stringify(JSON.parse(value, (_, part: unknown) => withOrderedKeys(part)));
  } catch {
    return undefined;
  }
}

function withOrderedKeys(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
  return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const boolean: Kind = {
  ...asItIs, mustBe: '0 or 1', sentAs: 'boolean',
  fromSqlite: (value) => (value === 0 || value === 1 ? value === 1 : undefined),
  fromPostgres: (value) => value === 't',
};

const mostOf32Bits = 2 ** 31 - 1;

const integer: Kind = {
  ...asItIs, mustBe: 'a whole number of 32 bits', sentAs: 'integer',
  fromSqlite: (value) => (typeof value === 'number' && Number.isInteger(value) && value >= -mostOf32Bits - 1 && value <= mostOf32Bits ? value : undefined),
  fromPostgres: Number,
};

const bigint: Kind = {
  ...asItIs, mustBe: 'a whole number', sentAs: 'bigint',
  fromSqlite: (value) => (typeof value === 'string' && /^-?\d+$/.test(value) ? value : undefined),
  fromPostgres: itself,
  askSqlite: (column) => `CAST(${column} AS TEXT)`,
};

const float: Kind = {
  ...asItIs, mustBe: 'a number', sentAs: 'double precision',
  fromSqlite: (value) => (typeof value === 'number' ? floatCell(value) : undefined),
  fromPostgres: (value) => floatCell(Number(value)),
};

/** JSON has no other numbers. */
function floatCell(value: number): Cell {
  return Number.isFinite(value) ? value : String(value);
}

const moment: Kind = {
  mustBe: 'a time', sentAs: 'double precision', askSqlite: itself,
  fromSqlite: (value) => {
    const ms = typeof value === 'string' ? Date.parse(inUtc(value)) : typeof value === 'number' ? new Date(value).getTime() : NaN;
    return Number.isNaN(ms) ? undefined : ms;
  },
  fromPostgres: (value) => floatCell(Number(value)),
  askPostgres: (column) => `extract(epoch FROM ${column}) * 1000`,
  store: (column) => `timestamp 'epoch' + ${column} * interval '1 millisecond'`,
};

/** SQLite's own clock writes no zone, and means UTC. */
function inUtc(time: string): string {
  return /^[\d-]+ [\d:.]+$/.test(time) ? `${time.replace(' ', 'T')}Z` : time;
}

const bytes: Kind = {
  mustBe: 'bytes', sentAs: 'text', askSqlite: itself,
  fromSqlite: (value) => (Buffer.isBuffer(value) ? value.toString('hex') : undefined),
  fromPostgres: itself,
  askPostgres: (column) => `encode(${column}, 'hex')`,
  store: (column) => `decode(${column}, 'hex')`,
};

/** By the type that the migrations of SQLite give a column. */
export const kinds: ReadonlyMap<string, Kind> = new Map([
  ['TEXT', text], ['JSONB', json], ['BOOLEAN', boolean], ['INTEGER', integer], ['BIGINT', bigint], ['REAL', float], ['DATETIME', moment], ['BLOB', bytes],
]);
