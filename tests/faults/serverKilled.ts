import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '@/core/random';
import { beginServer, startServer } from '../served/server';
import { installFaults } from './installation';
import { Load } from './load';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

const longestLoadMs = 1_500;
/** About how long a start takes; one round in so many is killed within it. */
const startMs = 3_000;
const startsKilled = 8;

/** Kills the server at a random moment of full load, round after round, now and then as it starts, and starts it again. */
export async function killServer(options: FaultOptions): Promise<Verdict> {
  const { folder, seed, port } = options;
  const random = seededRandom(seed);
  const installation = await installFaults(folder);
  let server = await startServer(folder, port, {}, 'passed over');
  const load = await Load.at(server.url, installation);
  const verdicts = new Verdicts(installation, load.ledger);
  await eachRound(options, async (round) => {
    load.begin();
    await load.acknowledges(1);
    await wait(random() * longestLoadMs);
    await server.kill();
    await load.stop();
    if (round % startsKilled === startsKilled - 1) {
      const starting = beginServer(folder, port, {}, 'passed over');
      await wait(random() * startMs);
      await starting.kill();
    }
    const before = performance.now();
    server = await startServer(folder, port, {}, 'passed over');
    await verdicts.judge(performance.now() - before);
  });
  await server.stop();
  return verdicts.verdict();
}
