import { randomBytes } from 'node:crypto';
import { parseArgs } from 'node:util';
import { backupsFolder } from '../server/backups/rotation';
import { readConfig } from '../server/config';
import { parseDatabaseUrl } from '../server/database/location';
import { ensureClient } from './setUp/client';
import { loadCourses } from './setUp/courses';
import { ensureDataFolder } from './setUp/dataFolder';
import { migrate } from './setUp/migrate';
import { runCommand, Stop } from './stop';

/** `npm run demo`: a class of 30 simulated learners with 90 days of study behind them, made by the same functions
 *  of server/ that a browser calls. Run again, it leaves the class as it is and gives new passwords.
 *  Three of them stop, cram and guess: the class's overview finds them.
 *  The seed fixes who they are and how they study; which questions a quiz draws is chance, as for anyone. */
const options = {
  seed: { type: 'string', default: 'afterread' },
  learners: { type: 'string', default: '30' },
  days: { type: 'string', default: '90' },
} as const;

function wholeNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 1000) throw new Stop(`--${name} must be a whole number from 1 to 1000.`);
  return value;
}

await runCommand(async () => {
  const { values } = parseArgs({ options });
  const plan = {
    seed: values.seed,
    learners: wholeNumber('learners', values.learners),
    days: wholeNumber('days', values.days),
    password: randomBytes(9).toString('base64url'),
    now: Date.now(),
  };
  ensureClient();
  const config = readConfig();
  const parsed = parseDatabaseUrl(config.databaseUrl, config.dataFolder);
  if (!parsed.ok) throw new Stop(`${parsed.reason}.`);
  ensureDataFolder(config);
  await migrate(parsed.location, backupsFolder(config.dataFolder));
  await loadCourses(parsed.location);
  const { makeDemonstration } = await import('./demo/class');
  const { instructor, learner } = await makeDemonstration(plan);
  console.log(`\nSign in at ${config.publicUrl ?? `http://localhost:${config.port}`}/sign-in (npm start) with the password ${plan.password}`);
  console.log(`  as the instructor: ${instructor}`);
  console.log(`  as a learner:      ${learner}`);
});
