/** What a statement may be given: SQLite takes 32,766 values, PostgreSQL through its driver 32,767. */
const mostValues = 30_000;

/** The rows in so many parts that a statement can take each, where a row is so many values; in order. */
export function inChunks<Row>(rows: readonly Row[], valuesEach: number): Row[][] {
  const size = Math.floor(mostValues / valuesEach);
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => rows.slice(index * size, (index + 1) * size));
}
