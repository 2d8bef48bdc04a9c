import { Client } from 'pg';
import { causeOf } from '../database/failure';
import type { Cell } from './kinds';
import { quoted } from './tables';
import type { Column, Row, Table } from './tables';

/** PostgreSQL did not do what it was asked: it went away, its disk is full, it does not take what comes. */
export class TargetFailed extends Error {}

const longestConnectMs = 20_000;

/** As PostgreSQL writes them: what a value is, its column tells. */
const asText = { getTypeParser: () => (value: string) => value };

/** The database that all is moved to. */
export class Target {
  private constructor(private readonly client: Client) {}

  /** Works on the database at an address, and leaves it. */
  static async at<Result>(url: string, work: (target: Target) => Promise<Result>): Promise<Result> {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: longestConnectMs, keepAlive: true });
    // That the connection is gone is told by whatever is asked of it next.
    client.on('error', () => undefined);
    await orFailed(client.connect());
    try {
      return await work(new Target(client));
    } finally {
      await client.end();
    }
  }

  /** Gives rows of text. */
  async ask(sql: string, values: readonly unknown[] = []): Promise<(string | null)[][]> {
    const { rows } = await orFailed(this.client.query<(string | null)[]>({ text: sql, values: [...values], rowMode: 'array', types: asText }));
    return rows;
  }

  /** What was done in it is there whole or not at all. What fails ends the move, and with it the connection and the transaction. */
  async inTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
    await this.ask('BEGIN');
    const result = await work();
    await this.ask('COMMIT');
    return result;
  }

  /** One value for all of them: that costs PostgreSQL less to read than an array for each column. */
  async insert({ name, columns }: Table, rows: readonly Row[]): Promise<void> {
    const stored = columns.map(({ name: column, kind }) => kind.store(`"${column}"`)).join(', ');
    await this.ask(`INSERT INTO "${name}" (${quoted(columns)}) SELECT ${stored} FROM ${given(columns)}`, [records(columns, rows)]);
  }

  /** Every row as they are at one moment, in no order, `most` of them in memory. */
  async *rows(table: Table, most: number): AsyncGenerator<Row> {
    await this.ask('BEGIN READ ONLY');
    try {
      await this.ask(`DECLARE "found" CURSOR FOR SELECT ${asked(table)} FROM "${table.name}"`);
      for (let count = most; count === most; ) {
        const rows = await this.ask(`FETCH ${most} FROM "found"`);
        for (const row of rows) yield cellsOf(table, row);
        count = rows.length;
      }
    } finally {
      // Also where whoever reads has seen enough; what failed before is told, and not that this fails too.
      await this.client.query('ROLLBACK').catch(() => undefined);
    }
  }

  /** Those of the rows with these keys that are there, in no order. */
  async withKeys(table: Table, keys: readonly Row[]): Promise<Row[]> {
    const sql = `SELECT ${asked(table)} FROM "${table.name}" JOIN ${given(table.key)} USING (${quoted(table.key)})`;
    return (await this.ask(sql, [records(table.key, keys)])).map((row) => cellsOf(table, row));
  }
}

async function orFailed<Result>(asked: Promise<Result>): Promise<Result> {
  try {
    return await asked;
  } catch (error) {
    // Where all addresses of a host refuse, each of them says why.
    throw new TargetFailed(causeOf(error instanceof AggregateError ? error.errors[0] : error));
  }
}

function asked({ columns }: Table): string {
  return columns.map(({ name, kind }) => kind.askPostgres(`"${name}"`)).join(', ');
}

/** What `records` come to as rows. */
function given(columns: readonly Column[]): string {
  return `json_to_recordset($1) AS given(${columns.map(({ name, kind }) => `"${name}" ${kind.sentAs}`).join(', ')})`;
}

function records(columns: readonly Column[], rows: readonly Row[]): string {
  return JSON.stringify(rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null]))));
}

function cellsOf({ columns }: Table, row: readonly (string | null)[]): Cell[] {
  return columns.map(({ kind }, index) => {
    const value = row[index] ?? null;
    return value === null ? null : kind.fromPostgres(value);
  });
}
