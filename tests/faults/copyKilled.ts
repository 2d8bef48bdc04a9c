import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '@/core/random';
import { startNginx } from '../served/nginx';
import type { RunningNginx } from '../served/nginx';
import { startPostgres } from '../served/postgres';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';
import { installFaults } from './installation';
import type { Installation } from './installation';
import { Load } from './load';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

const copyCount = 3;
const longestLoadMs = 1_500;

/** Three copies of the server on one PostgreSQL, behind nginx: one of them is killed at a random moment of full load, and started
 *  again when the others have gone on.
 *  Null where PostgreSQL or nginx is not on this machine. */
export async function killCopy(options: FaultOptions): Promise<Verdict | null> {
  const { folder, seed, port } = options;
  const postgres = await startPostgres({ isDurable: true });
  if (postgres === null) return null;
  const copies: RunningServer[] = [];
  let nginx: RunningNginx | null = null;
  try {
    const installation = await installFaults(folder, postgres.url);
    const ports = Array.from({ length: copyCount }, (_, index) => port + 1 + index);
    const publicUrl = `http://127.0.0.1:${port}`;
    for (const copyPort of ports) copies.push(await copyAt(installation, copyPort, publicUrl));
    nginx = await startNginx(port, ports);
    if (nginx === null) return null;
    const random = seededRandom(seed);
    const load = await Load.at(nginx.url, installation);
    const verdicts = new Verdicts(installation, load.ledger);
    await eachRound(options, async () => {
      const killed = Math.floor(copyCount * random());
      load.begin();
      await load.acknowledges(1);
      await wait(random() * longestLoadMs);
      await copies[killed]?.kill();
      await verdicts.judge(await load.recovers(20), load.takeBlamed());
      copies[killed] = await copyAt(installation, ports[killed] ?? 0, publicUrl);
    });
    return verdicts.verdict();
  } finally {
    await nginx?.stop();
    await Promise.all(copies.map((copy) => copy.stop()));
    postgres.stop();
  }
}

/** All have the same secret, which lies in the folder, so that a session of one is one of all. */
function copyAt({ folder, databaseUrl }: Installation, port: number, publicUrl: string): Promise<RunningServer> {
  return startServer(folder, port, { DATABASE_URL: databaseUrl, PUBLIC_URL: publicUrl }, 'passed over');
}
