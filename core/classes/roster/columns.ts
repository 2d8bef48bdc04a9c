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

/** Finds which cell is what, by a head where the first row is one. Else a row's address is what looks like one, or stands
 *  where the first row has it, and of its other cells the first is the name and the second the group. */
export function columnsOf(rows: readonly CsvRow[]): { readonly columns: (cells: readonly string[]) => RosterCells; readonly rows: readonly CsvRow[] } {
  const first = rows[0]?.cells ?? [];
  const named = first.map(columnNamed);
  const hasHead = named.includes('email') && !first.some((cell) => cell.includes('@'));
  if (hasHead) return { columns: (cells) => namedCells(cells, named), rows: rows.slice(1) };
  const usual = addressAt(first) ?? 1;
  return { columns: (cells) => unnamedCells(cells, addressAt(cells) ?? usual), rows };
}

function columnNamed(head: string): Column | null {
  const known = head.toLowerCase().replace(/[\s_]+/g, ' ');
  const columns = Object.keys(heads) as Column[];
  return columns.find((column) => heads[column].includes(known)) ?? null;
}

function addressAt(cells: readonly string[]): number | null {
  const found = cells.findIndex((cell) => cell.includes('@'));
  return found === -1 ? null : found;
}

function unnamedCells(cells: readonly string[], emailAt: number): RosterCells {
  const [name = '', group = ''] = cells.filter((_, index) => index !== emailAt);
  return { name: singleSpaced(name), email: cells[emailAt] ?? '', group: singleSpaced(group) };
}

function namedCells(cells: readonly string[], order: readonly (Column | null)[]): RosterCells {
  const cell = (column: Column): string => cells[order.indexOf(column)] ?? '';
  const name = cell('name') === '' ? `${cell('first name')} ${cell('last name')}`.trim() : cell('name');
  return { name: singleSpaced(name), email: cell('email'), group: singleSpaced(cell('group')) };
}

function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ');
}
