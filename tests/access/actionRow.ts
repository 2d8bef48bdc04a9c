import type { Ids } from './installation';
import type { Row } from './roles';

export interface ActionRow {
  readonly row: Row;
  readonly args: (ids: Ids) => readonly unknown[];
  /** Where nothing need be changed: what shows that it was not refused. */
  readonly says: string | null;
}

/** By the file of server actions, then by their name. */
export type ActionRows = Readonly<Record<string, Readonly<Record<string, ActionRow>>>>;

/** Who may do something, called with these arguments. */
export function by(row: Row, args: ActionRow['args'], says: string | null = null): ActionRow {
  return { row, args, says };
}
