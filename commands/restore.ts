import { connect } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Restored } from '../server/backups/restored';
import { configured } from './configured';
import { ensureClient } from './setUp/client';
import { nameOf } from './setUp/databaseName';
import { runCommand, Stop } from './stop';

/** `npm run restore -- FILE` puts a backup in the place of the database that the configuration names. What is there already is only
 *  replaced with `--force`, and kept beside it. The server must be stopped. */

function sentenceOf({ reason, cause }: Extract<Restored, { ok: false }>, backup: string, database: string): string {
  switch (reason) {
    case 'no-file':
      return `There is no file ${cause}. Name the backup: npm run restore -- FILE`;
    case 'not-empty':
      return `The database ${database} is there already. To put the backup in its place (it is kept beside it): npm run restore -- ${backup} --force`;
    case 'damaged':
      return `The backup ${backup} cannot be used: ${cause}. Nothing was changed.`;
    case 'newer':
      return `The backup ${backup} is of a newer version of Afterread (${cause}). Use that version. Nothing was changed.`;
    case 'in-use':
      return `The database ${cause} is in use. Stop the server, then restore.`;
    case 'no-pg-restore':
      return 'This needs PostgreSQL\'s program pg_restore, which is not on the PATH. Install the client tools of the server\'s version (on Debian postgresql-client).';
  }
}

function answersAt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost');
    const end = (answers: boolean): void => {
      socket.destroy();
      resolve(answers);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}

await runCommand(async () => {
  const { values, positionals } = parseArgs({ options: { force: { type: 'boolean', default: false } }, allowPositionals: true });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Stop('Name the backup: npm run restore -- FILE');
  ensureClient();
  const { config, location } = configured();
  if (await answersAt(config.port)) throw new Stop(`Something answers at port ${config.port}. Stop the server, then restore.`);
  const { restoreBackup } = await import('../server/backups/restore');
  const restored = await restoreBackup(location, path.resolve(file), new Date(), values.force);
  if (!restored.ok) throw new Stop(sentenceOf(restored, file, nameOf(location)));
  console.log(`The database ${nameOf(location)} is as in ${file}. ${restored.replaced === null ? '' : `What was there is kept as ${restored.replaced}. `}Start the server: npm start`);
});
