import { itemText } from '../item';
import type { ItemBase } from '../item';
import { leftOut } from '../loss';
import type { ReadItems } from '../loss';
import { listOfCell } from './cellList';
import { guessedColumns } from './columns';
import type { ColumnMapping, ColumnRole } from './columns';
import { itemOfRow, kindNamed } from './itemOfRow';
import { tableRows } from './table';
import type { TableRow } from './table';

/** Reads a table of questions, a row each; by the mapping, where an author chose one, else by what the first row tells. */
export function readCsv(text: string, chosen?: ColumnMapping): ReadItems {
  const rows = tableRows(text);
  const mapping = chosen ?? guessedColumns(rows[0]?.cells ?? []);
  const read = rows.slice(mapping.hasHead ? 1 : 0).map((row) => readRow(row, mapping.roles));
  return { items: read.flatMap(({ items }) => items), losses: read.flatMap(({ losses }) => losses) };
}

function readRow(row: TableRow, roles: readonly ColumnRole[]): ReadItems {
  const cells = (role: ColumnRole): string[] => row.cells.filter((cell, index) => roles[index] === role && cell !== '');
  const first = (role: ColumnRole): string => cells(role)[0] ?? '';
  const base: ItemBase = {
    id: itemText(first('id')),
    name: itemText(first('name')),
    section: listOfCell(first('section')).map(itemText),
    stem: itemText(cells('question').join('\n')),
    explanation: itemText(cells('explanation').join('\n')),
    tags: cells('tags').flatMap(listOfCell),
  };
  const kind = kindNamed(first('kind'));
  const item = itemOfRow(base, kind === 'essay' ? kind : {
    kind, answers: cells('answer'), accepted: cells('accepted'), wrong: cells('wrong'), options: cells('option'), tolerance: first('tolerance'),
  });
  return typeof item === 'string' ? { items: [], losses: [leftOut(base, `Row ${row.line}: ${item}`)] } : { items: [item], losses: [] };
}
