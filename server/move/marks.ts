import { z } from 'zod';
import { unfinishedMove } from '../database/schemaVersion';
import type { TableSum } from './moved';
import { keyOf } from './tables';
import type { Row, Table } from './tables';
import type { Target } from './target';

/** What is moved, and how far it has come, is kept in a table beside it until all is there: as long as that is, no server starts
 *  on the database. */

/** Notes what is to be moved. */
export function beginMarks(target: Target, sums: readonly TableSum[]): Promise<void> {
  return target.inTransaction(async () => {
    await target.ask(`CREATE TABLE "${unfinishedMove}" ("table" TEXT PRIMARY KEY, "rows" BIGINT NOT NULL, "checksum" TEXT NOT NULL, "carried" BIGINT NOT NULL DEFAULT 0, "after" JSON)`);
    for (const { table, rows, checksum } of sums) {
      await target.ask(`INSERT INTO "${unfinishedMove}" ("table", "rows", "checksum") VALUES ($1, $2, $3)`, [table, rows, checksum]);
    }
  });
}

/** Whether the move that was begun is of what comes to these sums. */
export async function isMoveOf(target: Target, sums: readonly TableSum[]): Promise<boolean> {
  const begun = await target.ask(`SELECT "table", "rows", "checksum" FROM "${unfinishedMove}"`);
  const written = new Set(begun.map((row) => row.join(' ')));
  return written.size === sums.length && sums.every(({ table, rows, checksum }) => written.has(`${table} ${rows} ${checksum}`));
}

const keySchema = z.array(z.union([z.string(), z.number()]));

/** Moves the next rows of a table together with its mark; gives how many are there by then, and null where all were before. Waits
 *  for one that was killed as it did the same. */
export function moveNext(target: Target, table: Table, rowsAfter: (key: Row | null) => readonly Row[]): Promise<number | null> {
  return target.inTransaction(async () => {
    const [[carried = '', after = null] = []] = await target.ask(`SELECT "carried", "after" FROM "${unfinishedMove}" WHERE "table" = $1 FOR UPDATE`, [table.name]);
    const rows = rowsAfter(after === null ? null : keySchema.parse(JSON.parse(after)));
    const last = rows.at(-1);
    if (last === undefined) return null;
    await target.insert(table, rows);
    const count = Number(carried) + rows.length;
    await target.ask(`UPDATE "${unfinishedMove}" SET "carried" = $1, "after" = $2 WHERE "table" = $3`, [count, JSON.stringify(keyOf(table, last)), table.name]);
    return count;
  });
}

/** From now on the database is an installation's. */
export async function endMarks(target: Target): Promise<void> {
  await target.ask(`DROP TABLE "${unfinishedMove}"`);
}
