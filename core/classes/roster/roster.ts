import { z } from 'zod';
import { columnsOf } from './columns';
import type { RosterCells } from './columns';
import { csvRows } from './csvRows';
import type { CsvRow } from './csvRows';

/** Somebody on a roster. */
export interface RosterEntry {
  /** Of the text, from 1. */
  readonly line: number;
  /** Empty where the roster does not tell. */
  readonly name: string;
  /** In small letters, as accounts have it. */
  readonly email: string;
  /** Null where the roster does not tell. */
  readonly group: string | null;
}

export type RosterProblem =
  | { readonly kind: 'no-address' | 'name-too-long' | 'group-too-long'; readonly line: number }
  | { readonly kind: 'not-an-address'; readonly line: number; readonly found: string }
  | { readonly kind: 'twice'; readonly line: number; readonly firstLine: number; readonly email: string }
  /** From this line on nothing was read. */
  | { readonly kind: 'too-many'; readonly line: number };

export interface Roster {
  /** Of the lines without a problem, in their order. */
  readonly entries: readonly RosterEntry[];
  /** In the order of lines. */
  readonly problems: readonly RosterProblem[];
}

export const mostRosterLines = 2000;
export const longestName = 100;
export const longestGroupName = 50;

/** Reads a roster, with a head that names its columns or without one. Each line is an entry or a problem. */
export function readRoster(text: string): Roster {
  const { columns, rows } = columnsOf(csvRows(text));
  const entries = new Map<string, RosterEntry>();
  const problems: RosterProblem[] = [];
  for (const row of rows.slice(0, mostRosterLines)) {
    const read = entryOf(row, columns(row.cells));
    const first = read.kind === 'entry' ? entries.get(read.email) : undefined;
    if (read.kind !== 'entry') problems.push(read);
    else if (first !== undefined) problems.push({ kind: 'twice', line: row.line, firstLine: first.line, email: read.email });
    else entries.set(read.email, { line: row.line, name: read.name, email: read.email, group: read.group });
  }
  const tooMany = rows[mostRosterLines];
  if (tooMany !== undefined) problems.push({ kind: 'too-many', line: tooMany.line });
  return { entries: [...entries.values()], problems };
}

const address = z.email().max(254);

function entryOf({ line }: CsvRow, { name, email, group }: RosterCells): ({ readonly kind: 'entry' } & RosterEntry) | RosterProblem {
  if (email === '') return { kind: 'no-address', line };
  if (!address.safeParse(email).success) return { kind: 'not-an-address', line, found: email };
  if (name.length > longestName) return { kind: 'name-too-long', line };
  if (group.length > longestGroupName) return { kind: 'group-too-long', line };
  return { kind: 'entry', line, name, email: email.toLowerCase(), group: group === '' ? null : group };
}

/** Groups of one class are the same where their names only differ in case. */
export function groupKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
