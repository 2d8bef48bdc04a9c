import type { Looked } from './look';
import type { Opened } from './source';

/** What a table's rows come to. */
export interface TableSum {
  readonly table: string;
  readonly rows: number;
  readonly checksum: string;
}

type Refused<Result extends { readonly ok: boolean }> = Extract<Result, { readonly ok: false }>;

/** What came of a move. */
export type Moved =
  /** What is there now, the same as it was before. */
  | { readonly ok: true; readonly sums: readonly TableSum[] }
  /** Nothing was written. */
  | Refused<Opened>
  | Refused<Looked>
  | { readonly ok: false; readonly reason: 'unreachable' | 'other-move'; readonly cause: string }
  /** Sentences about what cannot be moved, of `count` in all; nothing was written. */
  | { readonly ok: false; readonly reason: 'unfit'; readonly cause: readonly string[]; readonly count: number }
  /** It could not go on; what was moved stays, and the same move begun again goes on from there. */
  | { readonly ok: false; readonly reason: 'broken-off'; readonly cause: string }
  /** Sentences about tables that are not the same on both sides. */
  | { readonly ok: false; readonly reason: 'differs'; readonly cause: readonly string[] };

/** Told now and then how many of a table's rows were dealt with in a pass over them. */
export type MoveProgress = (pass: 'Read' | 'Moved' | 'Compared', table: string, rows: number, of: number) => void;

/** Rows between two words about them. */
export const toldEach = 5000;
