/** What came of putting a backup in a database's place. */
export type Restored =
  /** `replaced` is where what was there is kept; null where nothing was. */
  | { readonly ok: true; readonly replaced: string | null }
  | { readonly ok: false; readonly reason: 'no-file' | 'not-empty' | 'damaged' | 'newer' | 'in-use' | 'no-pg-restore'; readonly cause: string };
