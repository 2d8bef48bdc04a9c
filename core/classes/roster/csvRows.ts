import { separatorOf } from '../../csvSeparator';

export interface CsvRow {
  /** Of the text, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table as spreadsheets export and people paste it: with or without a byte order mark, with any ends of
 *  line, parted by commas, semicolons or tabs, whichever the first row has most of. A quoted cell may hold a separator and
 *  doubled quotes, but no end of line, so that a row is a line and a quote left open spoils no other. Empty rows are
 *  left out; cells are trimmed. */
export function csvRows(text: string): CsvRow[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const separator = separatorOf(lines);
  return lines
    .map((line, index) => ({ line: index + 1, cells: cellsOf(line, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}

function cellsOf(line: string, separator: string): string[] {
  // A cell that only begins like a quoted one is taken as it stands.
  const cell = new RegExp(`\\s*"((?:[^"]|"")*)"\\s*(?:${separator}|$)|([^${separator}]*)(?:${separator}|$)`, 'y');
  const cells: string[] = [];
  // An end of the line after a separator is one more cell, an empty one.
  for (let isLast = false; !isLast;) {
    const [whole = '', quoted, plain = ''] = cell.exec(line) ?? [];
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    isLast = !whole.endsWith(separator) || cell.lastIndex === 0;
  }
  return cells;
}
