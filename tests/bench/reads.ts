import { Client } from '../served/client';
import { emailOf, password } from '../served/learners';
import { startServer } from '../served/server';
import { startEmptyApp } from './emptyServer';
import { pagesToMeasure } from './pages';
import { benchPort, percentile, rounded } from './part';
import type { Figures } from './part';

const readerCount = 4;
const measuredMs = 8_000;
/** The framework still loads pages in the first seconds, and the processor's code is made better for longer. */
const warmUpMs = 8_000;

/** What a signed-in reader waits for under load, beside a route and a page of the framework that do nothing under the same load:
 *  four ask as fast as they are answered, one address after another. */
export async function measureReads(folder: string): Promise<Figures> {
  const { course = '', section = '', study = '', quiz = '', class: overview = '' } = await pagesToMeasure(folder);
  const empty = await startEmptyApp(benchPort + 1);
  const nothing = await timesOf(new Client(empty.url), '/nothing');
  const page = await timesOf(new Client(empty.url), '/');
  await empty.stop();
  const server = await startServer(folder, benchPort);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  const figures: Record<string, number> = { ...waits('nothing', nothing, nothing), ...waits('emptyPage', page, nothing) };
  const asked = { queue: '/api/study/sco', course, section, study, quiz, class: overview };
  for (const [name, address] of Object.entries(asked)) Object.assign(figures, waits(name, await timesOf(client, address), nothing));
  client.close();
  await server.stop();
  return figures;
}

async function timesOf(client: Client, address: string): Promise<number[]> {
  const times: number[] = [];
  const begin = performance.now();
  const ask = async (): Promise<void> => {
    for (;;) {
      const asked = performance.now();
      if (asked - begin > warmUpMs + measuredMs) return;
      await client.get(address);
      if (asked - begin > warmUpMs) times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: readerCount }, ask));
  return times;
}

function waits(name: string, times: readonly number[], nothing: readonly number[]): Figures {
  const p95 = percentile(times, 0.95);
  return {
    [`reads.${name}.p50ms`]: rounded(percentile(times, 0.5), 1),
    [`reads.${name}.p95ms`]: rounded(p95, 1),
    [`reads.${name}.p95.perNothing`]: rounded(p95 / percentile(nothing, 0.95), 1),
  };
}
