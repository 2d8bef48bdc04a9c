import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@/core/time';

/** Those that are made by the clock, and no others. */
const scheduled = /^afterread-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\dZ)\.(db|dump)$/;

/** What the name of one that is being made ends with. */
export const unfinishedEnd = '.unfinished';

/** Where backups by the clock are kept. */
export function backupsFolder(dataFolder: string): string {
  return path.join(dataFolder, 'backups');
}

/** When the newest one was made; null without any. */
export function newestBackup(folder: string): Instant | null {
  const [, date = '', hours = '', minutes = '', seconds = ''] = scheduled.exec(backupsIn(folder).at(-1) ?? '') ?? [];
  return date === '' ? null : Date.parse(`${date}${hours}:${minutes}:${seconds}`);
}

/** Deletes all but the newest `keep`; gives how many. */
export function deleteOldBackups(folder: string, keep: number): number {
  const old = backupsIn(folder).slice(0, -keep);
  for (const name of old) rmSync(path.join(folder, name));
  return old.length;
}

/** Deletes what a server that was killed at it has left of a backup by the clock. */
export function deleteUnfinishedBackups(folder: string): void {
  const left = namesIn(folder).filter((name) => name.endsWith(unfinishedEnd) && scheduled.test(name.slice(0, -unfinishedEnd.length)));
  for (const name of left) rmSync(path.join(folder, name));
}

function backupsIn(folder: string): string[] {
  return namesIn(folder).filter((name) => scheduled.test(name)).sort();
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
