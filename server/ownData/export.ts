import { toCsv } from '@/core/analytics/csv';
import type { Cell } from '@/core/analytics/csv';
import { noteDeed } from '../audit';
import { database, Prisma } from '../db';
import type { Database } from '../db';
import { zipUnpacked } from '../import/zip';
import type { Viewer } from '../viewer';
import { ownTables } from './tables';

type Row = Readonly<Record<string, unknown>>;

/** Everything that is kept of the viewer, table by table, as it is in the database; without what would let others sign in. */
export async function ownRows(viewer: Viewer): Promise<ReadonlyMap<string, readonly Row[]>> {
  return (await database()).$transaction(async (transaction) => {
    const rows = new Map<string, readonly Row[]>();
    for (const { table, owners, withheld = [] } of ownTables) {
      const found = await rowsOf(transaction, table, owners, viewer.learnerId);
      rows.set(table, found.map((row) => Object.fromEntries(Object.entries(row).filter(([column]) => !withheld.includes(column)))));
    }
    return rows;
  });
}

/** The same as a zip file: all of it as JSON, and each table that has something as CSV. That it was taken is kept. */
export async function ownDataZip(viewer: Viewer): Promise<Buffer> {
  const rows = await ownRows(viewer);
  await noteDeed(await database(), viewer, { kind: 'data-exported', subject: { kind: 'account', id: viewer.learnerId } });
  const json = JSON.stringify(Object.fromEntries(rows), (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value), 1);
  const tables = [...rows].filter(([, found]) => found.length > 0);
  return zipUnpacked([
    { name: 'afterread.json', bytes: Buffer.from(json) },
    ...tables.map(([table, found]) => ({ name: `${table}.csv`, bytes: Buffer.from(csvOf(found)) })),
  ]);
}

/** The names are those of `ownTables`, never what somebody sent. */
function rowsOf(prisma: Database, table: string, owners: readonly string[], id: string): Promise<Row[]> {
  const conditions = owners.map((owner) => Prisma.sql`${Prisma.raw(`"${owner}"`)} = ${id}`);
  return prisma.$queryRaw<Row[]>(Prisma.sql`SELECT * FROM ${Prisma.raw(`"${table}"`)} WHERE ${Prisma.join(conditions, ' OR ')}`);
}

function csvOf(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return toCsv([columns, ...rows.map((row) => columns.map((column) => cellOf(row[column])))]);
}

function cellOf(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return value instanceof Date ? value.toISOString() : JSON.stringify(value);
}
