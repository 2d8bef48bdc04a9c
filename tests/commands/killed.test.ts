import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as newUuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { Client } from '../served/client';
import { emailOf, password, servedDatabase } from '../served/learners';
import type { ServedLearner } from '../served/learners';
import { startServer } from '../served/server';

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-killed-'));
const port = 3291;
let learner: ServedLearner;

beforeAll(async () => {
  [learner] = (await servedDatabase(folder, 1)) as [ServedLearner];
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const answerSchema = z.object({ results: z.array(z.object({ id: z.string(), status: z.string() })) });

interface SentReview {
  readonly id: string;
  readonly cardId: string;
}

async function send(client: Client, reviews: readonly SentReview[]): Promise<{ id: string; status: string }[]> {
  const now = Date.now();
  const events = reviews.map((review) => ({ kind: 'review', ...review, rating: 'good', at: now, durationMs: 1000 }));
  const answer = await client.post('/api/reviews', { sentAt: now, events });
  return answerSchema.parse(JSON.parse(answer)).results;
}

/** Sends the reviews in small batches over several connections until the server is gone; gives what it confirmed. */
async function sendUntilKilled(clients: readonly Client[], batches: SentReview[][], onConfirmed: (count: number) => void): Promise<Set<string>> {
  const confirmed = new Set<string>();
  await Promise.all(
    clients.map(async (client) => {
      for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
        try {
          for (const { id, status } of await send(client, batch)) if (status === 'accepted') confirmed.add(id);
        } catch {
          return;
        }
        onConfirmed(confirmed.size);
      }
    }),
  );
  return confirmed;
}

test('a server that is killed in the middle of 1,000 reviews has lost none that it confirmed', async () => {
  const reviews = Array.from({ length: 1000 }, (_, index) => ({
    id: newUuid(), cardId: learner.cardIds[index % learner.cardIds.length]!,
  }));
  const batches = Array.from({ length: 200 }, (_, index) => reviews.slice(index * 5, index * 5 + 5));
  const server = await startServer(folder, port);
  const client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  let killed: Promise<void> | undefined;
  const confirmed = await sendUntilKilled(Array.from({ length: 6 }, () => client), [...batches], (count) => {
    if (count >= 400) killed ??= server.kill();
  });
  await killed;
  client.close();
  expect(confirmed.size).toBeGreaterThanOrEqual(400);
  expect(confirmed.size).toBeLessThan(1000);

  const again = await startServer(folder, port);
  const statuses = new Map<string, string>();
  for (const batch of batches) for (const { id, status } of await send(client, batch)) statuses.set(id, status);
  client.close();
  await again.stop();
  expect([...confirmed].filter((id) => statuses.get(id) !== 'duplicate')).toEqual([]);
  expect([...statuses.values()].every((status) => status === 'duplicate' || status === 'accepted')).toBe(true);
  expect(statuses.size).toBe(1000);
});
