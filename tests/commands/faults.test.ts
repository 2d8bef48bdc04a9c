import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { v7 as newUuid } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { asId } from '@/core/ids';
import type { EventId, LearnerId } from '@/core/ids';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { database } from '@/server/db';
import { rowOfEvent } from '@/server/rows/eventRow';
import { actionsBuilt } from '../access/inventory';
import { Client } from '../served/client';
import { courseId, emailOf, password, servedDatabase } from '../served/learners';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';

/** Faults seen elsewhere, looked for over plain HTTP in the server as it is started. */

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-faults-'));
const port = 3292;
let cardIds: readonly string[];
let server: RunningServer;
let client: Client;

beforeAll(async () => {
  const [learner] = await servedDatabase(folder, 1);
  ({ cardIds } = learner!);
  await withoutFuzz(asId<LearnerId>(learner!.id));
  server = await startServer(folder, port);
  client = new Client(server.url);
  await client.signIn(emailOf(0), password);
});

afterAll(async () => {
  client.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** The learner's intervals are exactly FSRS's. */
async function withoutFuzz(learnerId: LearnerId): Promise<void> {
  const at = Date.now() - 199 * DAY_MS;
  const event = { kind: 'parameters', id: asId<EventId>(newUuid()), at, courseId, parameters: { ...defaultParameters, fuzz: false } } as const;
  const prisma = await database();
  await prisma.studyEvent.create({ data: rowOfEvent(learnerId, { event, courseId, clientAt: at, receivedAt: at }) });
  await prisma.$disconnect();
}

const answerSchema = z.object({
  results: z.array(z.object({ status: z.string() })),
  cards: z.array(z.object({
    state: z.looseObject({ phase: z.string(), dueAt: z.number().optional(), reviews: z.number().optional(), firstReviewedAt: z.number().optional(), lastReviewedAt: z.number().optional() }),
  })),
});

async function send(events: readonly object[], sentAt = Date.now()) {
  const { status, body } = await client.answerTo('/api/reviews', { sentAt, events });
  return { status, ...answerSchema.parse(JSON.parse(body)) };
}

const aReview = (cardId: string | undefined, parts: object = {}) => ({ kind: 'review', id: newUuid(), cardId, rating: 'good', at: Date.now(), durationMs: 1000, ...parts });

test('five times Good leaves the learning steps: 10 minutes, then 2, 11, 46 and 163 days', async () => {
  let at = Date.now() - 100 * DAY_MS;
  const waits: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const { cards } = await send([aReview(cardIds[0], { at })]);
    const { dueAt = 0, lastReviewedAt = 0 } = cards[0]!.state;
    waits.push(dueAt - lastReviewedAt);
    at += dueAt - lastReviewedAt;
  }
  expect(waits).toEqual([10 * MINUTE_MS, 2 * DAY_MS, 11 * DAY_MS, 46 * DAY_MS, 163 * DAY_MS]);
  const { cards } = z.object({ cards: z.array(z.looseObject({ id: z.string(), state: z.object({ phase: z.string() }) })) })
    .parse(JSON.parse(await client.get('/api/study/sco')));
  expect(cards.find(({ id }) => id === cardIds[0])?.state.phase ?? 'review').toBe('review');
});

test('a review that is submitted twice at once counts once', async () => {
  const review = aReview(cardIds[1]);
  const answers = await Promise.all([send([review]), send([review]), send([review, review])]);
  expect(answers.flatMap(({ results }) => results.map(({ status }) => status)).toSorted()).toContain('accepted');
  const { results, cards } = await send([review]);
  expect(results).toEqual([{ status: 'duplicate' }]);
  expect(cards[0]!.state.reviews).toBe(1);
});

test('an undo is accepted once, and only of what was done last', async () => {
  const [first, second] = [aReview(cardIds[2], { at: Date.now() - 20 }), aReview(cardIds[2], { at: Date.now() - 10 })];
  await send([first, second]);
  const undo = (undoes: string) => ({ kind: 'undo', id: newUuid(), cardId: cardIds[2], undoes, at: Date.now() });
  const outOfOrder = await send([undo(first.id)]);
  expect([outOfOrder.results[0]!.status, outOfOrder.cards[0]!.state.reviews]).toEqual(['no-effect', 2]);
  const once = await send([undo(second.id)]);
  expect([once.results[0]!.status, once.cards[0]!.state.reviews]).toEqual(['accepted', 1]);
  const twice = await send([undo(second.id)]);
  expect([twice.results[0]!.status, twice.cards[0]!.state.reviews]).toEqual(['no-effect', 1]);
});

test('times of 1970 and of the far future are not believed', async () => {
  const begin = Date.now();
  const old = await send([aReview(cardIds[3], { at: 0 })]);
  expect(old.cards[0]!.state.firstReviewedAt).toBeGreaterThan(begin - 201 * DAY_MS);
  const future = await send([aReview(cardIds[4], { at: begin + 1000 * DAY_MS })]);
  expect(future.cards[0]!.state.lastReviewedAt).toBeLessThanOrEqual(Date.now());
  const claimed = await send([aReview(cardIds[5], { since: begin + 1000 * DAY_MS })]);
  expect(claimed.cards[0]!.state.lastReviewedAt).toBeLessThanOrEqual(Date.now());
});

test('what is no call of a server action is refused: it is no failure of the server', async () => {
  const join = actionsBuilt().get('app/classes/actions.ts join')?.id ?? '';
  const sent = async (body: string, type: string, action?: string): Promise<number> => {
    const headers = { 'content-type': type, ...(action === undefined ? {} : { 'next-action': action }) };
    return (await client.answerToBytes('POST', '/classes', Buffer.from(body), headers)).status;
  };
  const form = 'multipart/form-data; boundary=x';
  const bodies = ['', '{', '["$F1", "$@3"]', '["$nx"]', '['.repeat(100_000)];
  expect(await Promise.all(bodies.map((body) => sent(body, 'text/plain', join)))).toEqual(bodies.map(() => 400));
  expect(await Promise.all(bodies.map((body) => sent(body, form, join)))).toEqual(bodies.map(() => 400));
  expect(await Promise.all([sent('no form', form), sent('[]', 'text/plain', 'no id'), sent('[null, null]', 'text/plain', join)])).toEqual([400, 400, 404]);
});

test('a rating of 2.5, an unknown card and a body that is no batch are refused in plain words', async () => {
  const good = aReview(cardIds[6]);
  const refusals = [
    await client.answerTo('/api/reviews', { sentAt: Date.now(), events: [{ ...good, rating: 2.5 }] }),
    await client.answerTo('/api/reviews', { sentAt: Date.now(), events: [aReview('sco/no-such-fact/year')] }),
    await client.answerTo('/api/reviews', { sentAt: Date.now(), events: [{ ...good, cardId: "'; DROP TABLE \"Card\" --" }] }),
    await client.answerTo('/api/reviews', { sentAt: 'now', events: [good] }),
    await client.answerTo('/api/reviews', { sentAt: Date.now(), events: [{ ...good, id: 'one' }] }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([400, 422, 422, 400, 400]);
  for (const { body } of refusals) expect(body).not.toMatch(/prisma|sqlite|postgres|select|constraint|database|P\d{4}|at .*\.js/i);
  expect(refusals[1]!.body).toContain('There is no such card in your deck.');
});

/** It comes last. */
test('a server that is told to stop takes nothing new, and ends when what it was asked before is answered', async () => {
  const review = aReview(cardIds[7]);
  const bytes = Buffer.from(JSON.stringify({ sentAt: Date.now(), events: [review] }));
  const slow = request(`${server.url}/api/reviews`, {
    method: 'POST', headers: { ...client.headers(), 'content-type': 'application/json', 'content-length': bytes.length, expect: '100-continue' },
  });
  const answered = once(slow, 'response');
  const begun = once(slow, 'continue');
  slow.write(bytes.subarray(0, 10));
  await begun;
  const stopped = server.stop();
  while (await isListening()) { /* It has not been told yet. */ }
  slow.end(bytes.subarray(10));
  const [response] = (await answered) as [{ statusCode: number }];
  expect(response.statusCode).toBe(200);
  await stopped;
  expect(await (await database()).studyEvent.count({ where: { id: review.id } })).toBe(1);
});

function isListening(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, 'localhost', () => {
      socket.destroy();
      resolve(true);
    });
    socket.on('error', () => resolve(false));
  });
}
