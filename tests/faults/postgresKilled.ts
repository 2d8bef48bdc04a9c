import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '@/core/random';
import { startPostgres } from '../served/postgres';
import { startServer } from '../served/server';
import { installFaults } from './installation';
import { Load } from './load';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

const longestLoadMs = 1_500;
const longestAwayMs = 1_000;

/** Kills PostgreSQL under a server that goes on, at a random moment of full load, and starts it again a little later. Who is
 *  failed by that is told to come again.
 *  Null where it is not on this machine. */
export async function killPostgres(options: FaultOptions): Promise<Verdict | null> {
  const { folder, seed, port } = options;
  const postgres = await startPostgres({ isDurable: true });
  if (postgres === null) return null;
  try {
    const random = seededRandom(seed);
    const installation = await installFaults(folder, postgres.url);
    const server = await startServer(folder, port, { DATABASE_URL: postgres.url }, 'passed over');
    const load = await Load.at(server.url, installation);
    const verdicts = new Verdicts(installation, load.ledger);
    await eachRound(options, async () => {
      load.begin();
      await load.acknowledges(1);
      await wait(random() * longestLoadMs);
      postgres.crash();
      await wait(random() * longestAwayMs);
      postgres.restart();
      await verdicts.judge(await load.recovers(20), load.takeBlamed());
    });
    await server.stop();
    return verdicts.verdict();
  } finally {
    postgres.stop();
  }
}
