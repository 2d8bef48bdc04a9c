import Database from 'better-sqlite3';
import { v7 as newUuid } from 'uuid';
import { DAY_MS } from '@/core/time';
import { Client } from '../served/client';
import { servedDatabase, databaseFile, emailOf, password } from '../served/learners';
import type { ServedLearner } from '../served/learners';
import { benchPort, rounded } from './part';
import type { Figures } from './part';
import { startServer } from '../served/server';

const learnerCount = 8;
const measuredMs = 6_000;
const warmUpMs = 1_500;
/** How far back reviews are spread, so that each card gets a history like a real one. */
const historyDays = 150;

/** Reviews a second over HTTP with sessions, in batches of 50 and one by one, and the bare driver doing the same
 *  writes to the same file, one transaction each. */
export async function measureReviews(folder: string): Promise<Figures> {
  const learners = await servedDatabase(folder, learnerCount);
  const server = await startServer(folder, benchPort);
  const clients = learners.map(() => new Client(server.url));
  for (const [index, client] of clients.entries()) await client.signIn(emailOf(index), password);
  const batch = await postFor(clients, learners, 50);
  const single = await postFor(clients, learners, 1);
  for (const client of clients) client.close();
  await server.stop();
  const bare = writeBare(folder, learners);
  return {
    'reviews.http.batch50.perSecond': rounded(batch),
    'reviews.http.single.perSecond': rounded(single),
    'reviews.bare.single.perSecond': rounded(bare),
    'reviews.http.batch50.perBare': rounded(batch / bare, 2),
    'reviews.http.single.perBare': rounded(single / bare, 2),
  };
}

async function postFor(clients: readonly Client[], learners: readonly ServedLearner[], size: number): Promise<number> {
  let counted = 0;
  const begin = performance.now();
  const isOver = (): boolean => performance.now() - begin > warmUpMs + measuredMs;
  await Promise.all(
    clients.map(async (client, index) => {
      for (let round = 0; !isOver(); round += 1) {
        await client.post('/api/reviews', aBatch(learners[index]?.cardIds ?? [], round, size));
        const elapsed = performance.now() - begin;
        if (elapsed > warmUpMs && elapsed <= warmUpMs + measuredMs) counted += size;
      }
    }),
  );
  return counted / (measuredMs / 1000);
}

function aBatch(cardIds: readonly string[], round: number, size: number): object {
  const now = Date.now();
  const events = Array.from({ length: size }, (_, index) => ({
    kind: 'review',
    id: newUuid(),
    cardId: cardIds[(round * size + index) % cardIds.length],
    rating: (round + index) % 8 === 0 ? 'again' : 'good',
    at: now - Math.floor(Math.random() * historyDays * DAY_MS),
    durationMs: 5_000,
  }));
  return { sentAt: now, events };
}

/** One row into the log and the card's row, in a transaction on disk, as fast as the driver goes. */
function writeBare(folder: string, learners: readonly ServedLearner[]): number {
  const sqlite = new Database(databaseFile(folder));
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  const insert = sqlite.prepare(
    `INSERT INTO "StudyEvent" ("learnerId", "id", "courseId", "cardId", "kind", "rating", "source", "durationMs", "at", "clientAt", "receivedAt")
     VALUES (?, ?, 'sco', ?, 'review', 3, 'study', 5000, ?, ?, ?)`,
  );
  const update = sqlite.prepare(
    `UPDATE "Card" SET "phase" = 'review', "dueAt" = ?, "stability" = 3.2, "difficulty" = 5.1, "intervalDays" = 3,
     "learningStep" = 0, "reviews" = "reviews" + 1, "firstReviewedAt" = ?, "lastReviewedAt" = ? WHERE "learnerId" = ? AND "id" = ?`,
  );
  const write = sqlite.transaction((learnerId: string, cardId: string) => {
    const at = new Date().toISOString();
    insert.run(learnerId, newUuid(), cardId, at, at, at);
    update.run(at, at, at, learnerId, cardId);
  });
  let count = 0;
  const begin = performance.now();
  for (; performance.now() - begin < measuredMs; count += 1) {
    const learner = learners[count % learners.length];
    if (learner !== undefined) write(learner.id, learner.cardIds[count % learner.cardIds.length] ?? '');
  }
  sqlite.close();
  return count / (measuredMs / 1000);
}
