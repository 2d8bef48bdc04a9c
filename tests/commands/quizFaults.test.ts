import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { gradeResponse } from '@/core/grading/grade';
import type { Response as Given } from '@/core/grading/response';
import type { SectionId } from '@/core/ids';
import type { GradedQuestion } from '@/core/questions/question';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { HOUR_MS } from '@/core/time';
import { readCourse } from '@/server/content/readCourse';
import { Client } from '../served/client';
import { databaseFile, emailOf, password, servedDatabase } from '../served/learners';
import { QuizTaker } from '../served/quizTaker';
import { startServer } from '../served/server';
import type { RunningServer } from '../served/server';

/** What may go wrong while a quiz is taken, in the server as it is started. */

const folder = mkdtempSync(path.join(tmpdir(), 'afterread-quiz-'));
const port = 3293;
let server: RunningServer;
let client: Client;
let sqlite: Database.Database;

beforeAll(async () => {
  await servedDatabase(folder, 1);
  server = await startServer(folder, port);
  client = new Client(server.url);
  await client.signIn(emailOf(0), password);
  sqlite = new Database(databaseFile(folder));
});

afterAll(async () => {
  client.close();
  sqlite.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What the attempt asks, with its keys, as the database has it. */
function askedIn({ attemptId }: QuizTaker): GradedQuestion[] {
  const rows = sqlite.prepare(
    `SELECT v."content" FROM "AttemptQuestion" q JOIN "QuestionVersion" v
     ON v."courseId" = q."courseId" AND v."questionId" = q."questionId" AND v."version" = q."version"
     WHERE q."attemptId" = ? ORDER BY q."position"`,
  ).all(attemptId);
  return z.array(z.object({ content: z.string() })).parse(rows).map(({ content }) => JSON.parse(content) as GradedQuestion);
}

function storedScore({ attemptId }: QuizTaker): number | null {
  const row = sqlite.prepare('SELECT "score" FROM "Attempt" WHERE "id" = ?').get(attemptId);
  return z.object({ score: z.number().nullable() }).parse(row).score;
}

function deserved(questions: readonly GradedQuestion[], responses: readonly (Given | null)[]): number {
  const scores = questions.map((question, index) => gradeResponse(question, responses[index] ?? null).score);
  return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

const answered = (question: GradedQuestion | undefined, isRight: boolean) =>
  (question === undefined ? null : simulatedResponse(question, isRight, seededRandom('faults')));

/** Somebody in the middle of a quiz, with the keys and what they answer, every other time right. */
async function somebodyIn(sectionId: SectionId) {
  const taker = await QuizTaker.begin(client, `section/${sectionId}`);
  const questions = askedIn(taker);
  const responses = questions.map((question, position) => answered(question, position % 2 === 0));
  const save = (position: number) => taker.save({ position, response: responses[position] ?? null, sequence: 1 });
  const saveThrough = async (from: number, to: number): Promise<void> => {
    for (let position = from; position < to; position += 1) {
      expect((await save(position)).status).toBe(200);
      const { questions: shown } = await taker.shown();
      expect(shown.slice(0, position + 1).map((one) => one.response)).toEqual(responses.slice(0, position + 1));
    }
  };
  return { taker, questions, responses, save, saveThrough };
}

test('a server killed between any two answers has lost none that it confirmed, and the score is what they deserve', async () => {
  // One kill for all: each is one answer further than the one before, so that together they are between any two.
  const everybody = await Promise.all((readCourse('content/sco').course?.sections ?? []).map(({ id }) => somebodyIn(id)));
  const longest = Math.max(...everybody.map(({ questions }) => questions.length));
  expect(everybody.length).toBeGreaterThanOrEqual(longest - 1);
  const placed = everybody.map((one, index) => ({ ...one, place: Math.min(index + 1, one.questions.length - 1) }));
  await Promise.all(placed.map(({ saveThrough, place }) => saveThrough(0, place)));
  // The kill meets the next answer on its way, which the page then sends again.
  const onTheirWay = placed.map(({ save, place }) => save(place).catch(() => null));
  await server.kill();
  await Promise.all(onTheirWay);
  client.close();
  server = await startServer(folder, port);
  for (const { taker, questions, responses, saveThrough, place } of placed) {
    await saveThrough(place, questions.length);
    await taker.submit();
    expect(storedScore(taker)).toBeCloseTo(deserved(questions, responses), 12);
  }
}, 300_000);

test('the same answer sent ten times at once is one', async () => {
  const taker = await QuizTaker.begin(client, 'section/founding');
  const response = answered(askedIn(taker)[0], true);
  const sent = await Promise.all(Array.from({ length: 10 }, () => taker.save({ position: 0, response, sequence: 1 })));
  expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200));
  expect(sqlite.prepare('SELECT COUNT(*) AS count FROM "AttemptResponse" WHERE "attemptId" = ?').get(taker.attemptId)).toEqual({ count: 1 });
  await taker.submit();
});

test('of two tabs that answer one question, what arrived last stands, and each is told so', async () => {
  const taker = await QuizTaker.begin(client, 'section/founding');
  const questions = askedIn(taker);
  const [right, wrong] = [answered(questions[0], true), answered(questions[0], false)];
  await taker.save({ position: 0, response: wrong, sequence: 5, tabId: 'one' });
  await taker.save({ position: 0, response: right, sequence: 1, tabId: 'two' });
  const stale = await taker.save({ position: 0, response: wrong, sequence: 4, tabId: 'one' });
  expect(JSON.parse(stale.body)).toMatchObject({ ok: true, standing: { position: 0, response: right } });
  await Promise.all([taker.submit(), taker.submit()]);
  expect(storedScore(taker)).toBeCloseTo(deserved(questions, [right]), 12);
});

test('a browser whose clock is an hour off changes nothing: the server\'s decides', async () => {
  const taker = await QuizTaker.begin(client, 'section/founding');
  const response = answered(askedIn(taker)[0], true);
  await taker.save({ position: 0, response, sequence: 1, elapsedMs: HOUR_MS });
  const row = sqlite.prepare('SELECT "elapsedMs" FROM "AttemptQuestion" WHERE "attemptId" = ? AND "position" = 0').get(taker.attemptId);
  expect(z.object({ elapsedMs: z.number() }).parse(row).elapsedMs).toBeLessThan(60_000);
  expect((await taker.shown()).questions[0]?.response).toEqual(response);
});

test('the connection of a learner who thinks for a minute stays open, so that nobody in a full class must wait to connect again', async () => {
  const taker = await QuizTaker.begin(client, 'section/founding');
  const { headers } = await taker.save({ position: 0, response: null, sequence: 1 });
  const seconds = Number(/timeout=(\d+)/.exec(String(headers['keep-alive']))?.[1]);
  expect(seconds).toBeGreaterThan(60);
});
