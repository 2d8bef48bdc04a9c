import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beginServer, startServer } from '../served/server';
import { mount } from './diskFull';
import { installFaults } from './installation';
import { Load } from './load';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

/** Starts the server on a database that it may not write: it says so in a sentence and ends; once it may, all is as it was. Null
 *  where this user may mount nothing. */
export async function forbidWriting(options: FaultOptions): Promise<Verdict | null> {
  const { folder, port } = options;
  const [data, shown] = [path.join(folder, 'data'), path.join(folder, 'shown')];
  for (const one of [data, shown]) mkdirSync(one);
  const forbid = (): boolean => mount('--bind', data, shown) && mount('-o', 'remount,ro,bind', shown);
  const allow = (): void => void spawnSync('umount', ['--lazy', shown]);
  const isPossible = forbid();
  allow();
  if (!isPossible) return null;
  const installation = await installFaults(data);
  let server = await startServer(data, port, {}, 'passed over');
  const load = await Load.at(server.url, installation);
  const verdicts = new Verdicts(installation, load.ledger);
  await eachRound(options, async () => {
    load.begin();
    await load.acknowledges(50);
    await server.kill();
    await load.stop();
    forbid();
    await endsInASentence(shown, port).finally(allow);
    const before = performance.now();
    server = await startServer(data, port, {}, 'passed over');
    await verdicts.judge(performance.now() - before);
  });
  await server.stop();
  return verdicts.verdict();
}

async function endsInASentence(folder: string, port: number): Promise<void> {
  const reason = await beginServer(folder, port, {}, 'passed over').ready.then(() => 'nothing', (error: unknown) => String(error));
  if (!/cannot be (written|read)/.test(reason) || /\n\s+at /.test(reason)) throw new Error(`With a database that is read only, the server says ${reason}`);
}
