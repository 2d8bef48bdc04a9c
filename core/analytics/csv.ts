import type { Instant } from '../time';

export type Cell = string | number | null;

/** A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. A text that a
 *  spreadsheet would run as a formula is kept a text by an apostrophe before it; one that begins so itself has one more,
 *  so that it can be told. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A proportion or another figure, to three digits behind the point. */
export function roundedCell(value: number | null): Cell {
  return value === null ? null : Math.round(value * 1000) / 1000;
}

/** ISO 8601 in UTC. */
export function timeCell(at: Instant | null): Cell {
  return at === null ? null : new Date(at).toISOString();
}
