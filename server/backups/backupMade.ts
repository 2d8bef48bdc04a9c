import type { DatabaseLocation } from '../database/location';

/** Which database is to be copied, and where to. */
export interface BackupTask {
  readonly location: DatabaseLocation;
  readonly file: string;
}

/** A backup that was made and opened again. */
export interface Backup {
  readonly file: string;
  readonly bytes: number;
  /** The migrations that its database has, oldest first. */
  readonly migrations: readonly string[];
}

export type BackupMade =
  | ({ readonly ok: true } & Backup)
  /** `cause` is what the tool that failed said. */
  | { readonly ok: false; readonly reason: 'no-pg-dump' | 'failed' | 'not-as-it-was'; readonly cause: string };

/** A copy of a database as it is at one moment, while others go on writing to it, with the migrations that it has. */
export type Copied = { readonly ok: true; readonly migrations: readonly string[] } | Extract<BackupMade, { ok: false }>;
