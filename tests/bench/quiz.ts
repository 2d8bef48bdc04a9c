import path from 'node:path';
import { mkdirSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { seededRandom } from '@/core/random';
import { Client } from '../served/client';
import { startPostgres } from '../served/postgres';
import { anyAnswer, QuizTaker } from '../served/quizTaker';
import type { ShownQuiz } from '../served/quizTaker';
import { startServer } from '../served/server';
import { benchPort, percentile, rounded } from './part';
import type { Figures } from './part';

const learnerCount = 200;
/** A learner thinks up to so long about an answer. */
const longestThoughtMs = 5_000;
const guestsAtOnce = 10;

/** A class of 200 that takes one quiz at the same time: how long saving an answer takes as they think, and when all of
 *  them save as fast as they can; and how many answers are not as they were saved last. On both databases. */
export async function measureQuiz(folder: string): Promise<Figures> {
  const sqlite = await measureOn(path.join(folder, 'sqlite'), 'sqlite', '');
  const postgres = await startPostgres({ isDurable: true });
  if (postgres === null) {
    console.error('PostgreSQL is not on this machine: measured on SQLite only.');
    return sqlite;
  }
  try {
    return { ...sqlite, ...await measureOn(path.join(folder, 'postgresql'), 'postgresql', postgres.url) };
  } finally {
    postgres.stop();
  }
}

interface Taking {
  readonly taker: QuizTaker;
  readonly shown: ShownQuiz;
}

async function measureOn(folder: string, name: string, databaseUrl: string): Promise<Figures> {
  mkdirSync(folder);
  const server = await startServer(folder, benchPort, { DATABASE_URL: databaseUrl });
  const clients = Array.from({ length: learnerCount }, (_, index) => new Client(server.url, `10.0.${index >> 8}.${index & 255}`));
  try {
    for (let first = 0; first < clients.length; first += guestsAtOnce) {
      await Promise.all(clients.slice(first, first + guestsAtOnce).map((client) => client.signInAsGuest()));
    }
    const takings = await Promise.all(clients.map(begin));
    const thinking = await saveAll(takings, 1, longestThoughtMs);
    const before = performance.now();
    const rush = await saveAll(takings, 2, 0);
    const rushSeconds = (performance.now() - before) / 1000;
    const lost = await Promise.all(takings.map((taking) => countLost(taking, 2)));
    await Promise.all(takings.map(({ taker }) => taker.submit()));
    return {
      [`quiz.${name}.learners`]: learnerCount,
      [`quiz.${name}.saves`]: thinking.length + rush.length,
      [`quiz.${name}.p50Ms`]: rounded(percentile(thinking, 0.5), 1),
      [`quiz.${name}.p95Ms`]: rounded(percentile(thinking, 0.95), 1),
      [`quiz.${name}.rush.p50Ms`]: rounded(percentile(rush, 0.5)),
      [`quiz.${name}.rush.p95Ms`]: rounded(percentile(rush, 0.95)),
      [`quiz.${name}.rush.perSecond`]: rounded(rush.length / rushSeconds),
      [`quiz.${name}.lost`]: lost.reduce((sum, count) => sum + count, 0),
    };
  } finally {
    for (const client of clients) client.close();
    await server.stop();
  }
}

async function begin(client: Client): Promise<Taking> {
  const taker = await QuizTaker.begin(client, 'section/founding');
  return { taker, shown: await taker.shown() };
}

/** Every learner answers every question; gives how long each answer took to save. */
async function saveAll(takings: readonly Taking[], sequence: number, longestMs: number): Promise<number[]> {
  const all = await Promise.all(takings.map(async ({ taker, shown }, index) => {
    const random = seededRandom(`learner ${index}`);
    const times: number[] = [];
    for (const { position, view } of shown.questions) {
      await wait(random() * longestMs);
      const begun = performance.now();
      const { status, body } = await taker.save({ position, response: anyAnswer(view.form, sequence), sequence });
      if (status !== 200) throw new Error(`An answer was not saved: ${body.slice(0, 200)}`);
      times.push(performance.now() - begun);
    }
    return times;
  }));
  return all.flat();
}

/** Answers that do not stand as they were saved last. */
async function countLost({ taker }: Taking, sequence: number): Promise<number> {
  const { questions } = await taker.shown();
  return questions.filter(({ response, view }) => !isDeepStrictEqual(response, anyAnswer(view.form, sequence))).length;
}
