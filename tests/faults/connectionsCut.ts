import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { v7 as newUuid } from 'uuid';
import { seededRandom } from '@/core/random';
import { Client } from '../served/client';
import { startServer } from '../served/server';
import { installFaults, password } from './installation';
import { Ledger } from './ledger';
import { eachRound } from './rounds';
import type { FaultOptions } from './rounds';
import { Verdicts } from './verdict';
import type { Verdict } from './verdict';

const longestWaitMs = 30;

/** Sends reviews over connections that are cut in the middle of the request, or before the answer, and then once more as a whole,
 *  round after round. */
export async function cutConnections(options: FaultOptions): Promise<Verdict> {
  const { folder, seed, port } = options;
  const random = seededRandom(seed);
  const installation = await installFaults(folder);
  const server = await startServer(folder, port, {}, 'passed over');
  const [learner] = installation.learners;
  const client = new Client(server.url);
  await client.signIn(learner?.email ?? '', password);
  const ledger = new Ledger();
  const verdicts = new Verdicts(installation, ledger);
  await eachRound(options, async () => {
    const reviews = Array.from({ length: 5 }, (_, index) => ({ id: newUuid(), cardId: learner?.cardIds[index] }));
    const now = Date.now();
    const body = { sentAt: now, events: reviews.map((review) => ({ kind: 'review', ...review, rating: 'good', at: now, durationMs: 1000 })) };
    const bytes = Buffer.from(JSON.stringify(body));
    for (let time = 0; time < 10; time += 1) await sendPart(server.url, client.headers(), bytes, random() < 0.5 ? bytes.length : Math.floor(random() * bytes.length), random() * longestWaitMs);
    const before = performance.now();
    await client.post('/api/reviews', body);
    for (const { id } of reviews) ledger.reviews.add(id);
    ledger.acknowledged += reviews.length;
    await verdicts.judge(performance.now() - before);
  });
  client.close();
  await server.stop();
  return verdicts.verdict();
}

/** Says that all will come, sends so many bytes of it, and is gone a moment later. */
async function sendPart(url: string, headers: Readonly<Record<string, string>>, bytes: Buffer, count: number, waitMs: number): Promise<void> {
  const sent = request(`${url}/api/reviews`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.length } });
  sent.on('error', () => undefined);
  sent.on('response', (response) => response.resume());
  sent.write(bytes.subarray(0, count));
  await wait(waitMs);
  sent.destroy();
}
