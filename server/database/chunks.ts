import type { Prisma } from '../generated/sqlite/client';

/** What a statement may be given: SQLite takes 32,766 values, PostgreSQL through its driver 32,767. */
const mostValues = 30_000;

/** Rows of values, each of as many, in so many parts that a statement can take each; in order. */
export function inChunks(rows: readonly Prisma.Sql[]): Prisma.Sql[][] {
  const size = Math.floor(mostValues / (rows[0]?.values.length ?? 1));
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
