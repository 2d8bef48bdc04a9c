import path from 'node:path';
import { HOUR_MS, MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { currentInstant } from '../clock';
import { readConfig } from '../config';
import type { Config } from '../config';
import { parseDatabaseUrl } from '../database/location';
import { runJob } from '../watching/jobs';
import { backUpApart } from './backUpApart';
import { backupName } from './backup';
import { backupsFolder, deleteOldBackups, deleteUnfinishedBackups, newestBackup } from './rotation';

const lookEveryMs = 10 * MINUTE_MS;

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadBackups?: NodeJS.Timeout } = globalThis;

/** Looks again and again, as long as the program runs, whether a backup is due; first after a while, so that a start is
 *  not slowed. */
export function scheduleBackups(): void {
  const config = readConfig();
  if (config.backups === null || shared.afterreadBackups !== undefined) return;
  const look = (): void => void runJob('backup', async () => {
    const sentence = await backUpIfDue(config, currentInstant());
    if (sentence !== null) throw new Error(sentence);
  });
  shared.afterreadBackups = setInterval(look, lookEveryMs).unref();
}

/** Makes a backup where the newest is too old, and deletes the oldest; gives a sentence where that did not work. */
export async function backUpIfDue({ backups, dataFolder, databaseUrl }: Config, now: Instant): Promise<string | null> {
  const parsed = parseDatabaseUrl(databaseUrl, dataFolder);
  if (backups === null || !parsed.ok) return null;
  const folder = backupsFolder(dataFolder);
  if (now - (newestBackup(folder) ?? -Infinity) < backups.everyHours * HOUR_MS) return null;
  try {
    deleteUnfinishedBackups(folder);
    const made = await backUpApart({ location: parsed.location, file: path.join(folder, backupName(parsed.location, new Date(now))) });
    if (!made.ok) return `No backup could be made: ${made.cause}.`;
    deleteOldBackups(folder, backups.keep);
    return null;
  } catch (error) {
    return `No backup could be made: ${error instanceof Error ? error.message : String(error)}.`;
  }
}
