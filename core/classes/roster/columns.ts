import type { CsvRow } from './csvRows';

/** What a row of a roster says; empty where it does not. */
export interface RosterCells {
  readonly name: string;
  readonly email: string;
  readonly group: string;
}

type Column = 'name' | 'first name' | 'last name' | 'email' | 'group';

/** As the systems that rosters come from call them, in small letters with single spaces. */
const heads: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'full name', 'learner', 'student'],
  'first name': ['first name', 'first names', 'given name', 'forename'],
  'last name': ['last name', 'surname', 'family name'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'mail', 'address'],
  group: ['group', 'groups', 'team', 'tutorial'],
};

/** Finds which cell is what, by a head where the first row is one. Else the address is what looks like one in the first
 *  row, and of the other cells the first is the name and the second the group. */
export function columnsOf(rows: readonly CsvRow[]): { readonly columns: (cells: readonly string[]) => RosterCells; readonly rows: readonly CsvRow[] } {
  const first = rows[0]?.cells ?? [];
  const named = first.map(columnNamed);
  const hasHead = named.includes('email') && !first.some((cell) => cell.includes('@'));
  const order = hasHead ? named : unnamedColumns(first);
  return { columns: (cells) => rosterCells(cells, order), rows: hasHead ? rows.slice(1) : rows };
}

function columnNamed(head: string): Column | null {
  const known = head.toLowerCase().replace(/[\s_]+/g, ' ');
  const columns = Object.keys(heads) as Column[];
  return columns.find((column) => heads[column].includes(known)) ?? null;
}

function unnamedColumns(first: readonly string[]): Column[] {
  const found = first.findIndex((cell) => cell.includes('@'));
  const columns: Column[] = ['name', 'group'];
  columns.splice(found === -1 ? 1 : Math.min(found, columns.length), 0, 'email');
  return columns;
}

function rosterCells(cells: readonly string[], order: readonly (Column | null)[]): RosterCells {
  const cell = (column: Column): string => cells[order.indexOf(column)]?.replace(/\s+/g, ' ') ?? '';
  const name = cell('name') === '' ? `${cell('first name')} ${cell('last name')}`.trim() : cell('name');
  return { name, email: cell('email'), group: cell('group') };
}
