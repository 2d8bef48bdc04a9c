import type { CommandRefusal } from '../command';
import type { DraftFact } from '../draft';

/** The fact as a proposal would have it, or why the proposal is left out. */
export type Judged = { readonly ok: true; readonly fact: DraftFact } | { readonly ok: false; readonly reason: CommandRefusal };
