import path from 'node:path';
import { parseArgs } from 'node:util';
import type { BackupMade } from '../server/backups/backupMade';
import { configured } from './configured';
import { openMigrated } from './setUp/openMigrated';
import { ensureClient } from './setUp/client';
import { runCommand, Stop } from './stop';

/** `npm run backup` copies the database as it is at one moment, also while the server writes to it, into data/backups or to
 *  `--to FILE`, and reads the copy back before it gives it its name. The secret that signs sessions is not in it. */

function sentenceOf({ reason, cause }: Extract<BackupMade, { ok: false }>): string {
  switch (reason) {
    case 'no-pg-dump':
      return 'A backup of PostgreSQL needs its program pg_dump, which is not on the PATH. Install the client tools of the server\'s version (on Debian postgresql-client), or add their folder to the PATH.';
    case 'failed':
      return `The database could not be copied: ${cause}`;
    case 'not-as-it-was':
      return `The copy is not what was copied (${cause}) and was thrown away. Check the disk, and the database by npm run check.`;
  }
}

await runCommand(async () => {
  const { values } = parseArgs({ options: { to: { type: 'string' } } });
  ensureClient();
  const { config, location } = configured();
  await (await openMigrated(location)).$disconnect();
  const { backupName, makeBackup } = await import('../server/backups/backup');
  const { backupsFolder } = await import('../server/backups/rotation');
  const file = path.resolve(values.to ?? path.join(backupsFolder(config.dataFolder), backupName(location, new Date(), 'backup')));
  const made = await makeBackup(location, file);
  if (!made.ok) throw new Stop(sentenceOf(made));
  console.log(`The backup ${made.file} is whole (${Math.ceil(made.bytes / 1024).toLocaleString('en-GB')} kB). Keep it on another machine.`);
});
