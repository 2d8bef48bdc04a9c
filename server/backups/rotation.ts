import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Instant } from '@/core/time';

/** Those that are made by the clock, and no others. */
const scheduled = /^afterread-(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\dZ)\.(db|dump)$/;

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

function backupsIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => scheduled.test(name)).sort() : [];
}
