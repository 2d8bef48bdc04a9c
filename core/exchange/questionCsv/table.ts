import { separatorOf } from '../../csvSeparator';
import type { Separator } from '../../csvSeparator';

/** One row of a table. */
export interface TableRow {
  /** Of the text, from 1, where the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell, or one without quotes; then what ends it. */
const cellPatterns: Readonly<Record<Separator, () => RegExp>> = {
  ',': () => /(?:"([^"]*(?:""[^"]*)*)"[^\r\n,]*|([^\r\n,]*))(,|\r\n|\n|\r|$)/y,
  ';': () => /(?:"([^"]*(?:""[^"]*)*)"[^\r\n;]*|([^\r\n;]*))(;|\r\n|\n|\r|$)/y,
  '\t': () => /(?:"([^"]*(?:""[^"]*)*)"[^\r\n\t]*|([^\r\n\t]*))(\t|\r\n|\n|\r|$)/y,
};

/** The rows of a table after RFC 4180: a quoted cell may hold separators, doubled quotes and ends of line. The separator is
 *  the one that the first line has most of. Rows without a word are left out; an apostrophe that keeps a spreadsheet from
 *  running a cell as a formula is not part of it. */
export function tableRows(text: string): TableRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source.split(/\r\n|\n|\r/));
  const cell = cellPatterns[separator]();
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let [line, startsAt] = [1, 1];
  while (cell.lastIndex < source.length || cells.length > 0) {
    const [whole = '', quoted, plain = '', end = ''] = cell.exec(source) ?? [];
    cells.push(withoutGuard((quoted?.replaceAll('""', '"') ?? plain).trim()));
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) continue;
    if (cells.some((one) => one !== '')) rows.push({ line: startsAt, cells });
    cells = [];
    startsAt = line;
    if (end === '') break;
  }
  return rows;
}

/** The inverse of what `toCsv` does to a text that a spreadsheet would run. */
function withoutGuard(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
