import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Moved, MoveProgress } from '../server/move/moved';
import { parseDatabaseUrl } from '../server/database/location';
import type { DatabaseLocation } from '../server/database/location';
import { secretFile } from '../server/config';
import type { Config } from '../server/config';
import { moveDatabase } from '../server/move/move';
import { configured } from './configured';
import { nameOf } from './setUp/databaseName';
import { runCommand, Stop } from './stop';

/** `npm run db:move -- --to URL` carries an installation on SQLite over to an empty PostgreSQL database, reads back what is there and
 *  compares it table by table. Killed and begun again it goes on. The server must be stopped; what it had stays as it is. */
const usage = 'Say where to: npm run db:move -- --to postgresql://user@host/name';

type Refusal = Extract<Moved, { ok: false }>;

function sentenceOf(refusal: Refusal, file: string, name: string): string {
  switch (refusal.reason) {
    case 'no-file':
      return `There is no database file ${file}. DATABASE_URL or DATA_DIR name the one that is to be moved.`;
    case 'in-use':
      return `The database ${file} is in use. Stop the server, then move.`;
    case 'unreadable':
      return `The database file ${file} cannot be moved (${refusal.cause}). See what is wrong by npm run check.`;
    case 'older':
      return `The database ${file} is of an older version of Afterread. Upgrade it first (npm run setup).`;
    case 'newer':
      return `The database ${file} is of a newer version of Afterread (${refusal.cause}). Use that version.`;
    case 'unfit':
      return [...refusal.cause, `PostgreSQL cannot take ${refusal.count === 1 ? 'this' : `these ${refusal.count.toLocaleString('en-GB')}`}. Mend it in ${file}, then move. Nothing was written.`].join('\n');
    default:
      return sentenceOfTarget(refusal, name);
  }
}

function sentenceOfTarget(refusal: Exclude<Refusal, { reason: 'no-file' | 'in-use' | 'unreadable' | 'older' | 'newer' | 'unfit' }>, name: string): string {
  const { reason, cause } = refusal;
  const anew = `To begin anew, empty the database ${name}: DROP SCHEMA public CASCADE; CREATE SCHEMA public;`;
  switch (reason) {
    case 'unreachable':
      return `PostgreSQL cannot be reached as --to says (${cause}). Start the server, make the database, or correct the address.`;
    case 'read-only':
      return `The database ${name} can only be read. Name one that can be written, not a standby of it.`;
    case 'no-leave':
      return `${cause} may not make tables in the database ${name}. Let it own the database: ALTER DATABASE "${name}" OWNER TO "${cause}"; ALTER SCHEMA public OWNER TO "${cause}";`;
    case 'not-utf-8':
      return `The database ${name} keeps text as ${cause}. Make one that keeps all languages: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0`;
    case 'holds-something':
      return `The database ${name} is not empty (${cause}). Name an empty one: nothing that is there is changed.`;
    case 'other-move':
      return `The database ${name} holds an unfinished move of another database, or of this one before something in it changed. ${anew}`;
    case 'broken-off':
      return `The move has broken off: ${cause}. What is there stays: begin it again in the same words and it goes on.`;
    case 'differs':
      return [...cause, `The database ${name} is not what it should be, and no server will start on it. ${anew}`].join('\n');
  }
}

const tellEachMs = 3000;

/** Tells on standard error, now and then, how far it is. */
function progressTeller(): MoveProgress {
  let toldAt = Date.now();
  return (pass, table, rows, of) => {
    if (Date.now() - toldAt < tellEachMs) return;
    toldAt = Date.now();
    console.error(`${pass} ${count(rows)} of ${count(of)} rows of ${table}.`);
  };
}

function count(rows: number): string {
  return rows.toLocaleString('en-GB');
}

/** What an operator has to do, and to take along, beside what was in the database. */
function nextSteps(config: Config, location: DatabaseLocation): string {
  const beside = [
    [secretFile(config), 'without it everybody signs in anew, and second factors must be set up again'],
    [path.join(config.dataFolder, 'mail'), 'mails that could not be sent'],
    [path.join(config.dataFolder, 'backups'), 'they stay what they are, copies of SQLite'],
  ] as const;
  return [
    'Set DATABASE_URL to the address that you gave as --to, then start the server. Backups of it need pg_dump on the PATH.',
    'DATA_DIR is needed on. On another machine, take along:',
    ...beside.filter(([file]) => existsSync(file)).map(([file, what]) => `  ${file} (${what})`),
    `${nameOf(location)} is as it was. Without DATABASE_URL the server would go on with it: delete it once you are sure.`,
  ].join('\n');
}

await runCommand(async () => {
  const { values: { to } } = parseArgs({ options: { to: { type: 'string' } } });
  const { config, location } = configured();
  const target = parseDatabaseUrl(to, config.dataFolder);
  if (to === undefined || !target.ok || target.location.provider !== 'postgresql') throw new Stop(usage);
  if (location.provider !== 'sqlite') throw new Stop(`DATABASE_URL names PostgreSQL already. To move it, npm run backup, then npm run restore with the new address.`);
  const name = nameOf(target.location);
  const moved = await moveDatabase(location.file, target.location.url, { progress: progressTeller() });
  if (!moved.ok) throw new Stop(sentenceOf(moved, location.file, name));
  for (const line of [['table', 'rows', 'checksum'] as const, ...moved.sums.map(({ table, rows, checksum }) => [table, count(rows), checksum.slice(0, 12)] as const)]) {
    console.log(`${line[0].padEnd(22)} ${line[1].padStart(12)}  ${line[2]}`);
  }
  const all = moved.sums.reduce((sum, { rows }) => sum + rows, 0);
  console.log(`All ${count(all)} rows of ${moved.sums.length} tables are in ${name}, and read back the same.\n`);
  console.log(nextSteps(config, location));
});
