import Database from 'better-sqlite3';
import { Client } from '../served/client';
import { servedDatabase, databaseFile, emailOf, password } from '../served/learners';
import type { ServedLearner } from '../served/learners';
import { benchPort, percentile, rounded } from './part';
import type { Figures } from './part';
import { startServer } from '../served/server';

const sizes = { '1e3': 1_000, '1e5': 100_000, '1e6': 1_000_000 } as const;
const learnerCount = 5;
const requests = 300;
const warmUps = 30;

/** How long a learner waits for the day's deck, over HTTP with a session, as the database fills with others' cards. */
export async function measureQueue(folder: string): Promise<Figures> {
  const learners = await servedDatabase(folder, learnerCount);
  makeMature(folder);
  const clients = await signedIn(folder);
  const figures: Record<string, number> = {};
  for (const [name, size] of Object.entries(sizes)) {
    fillTo(folder, learners, size);
    const times = await timeDecks(folder, clients);
    figures[`queue.p50ms.${name}`] = rounded(percentile(times, 0.5), 1);
    figures[`queue.p95ms.${name}`] = rounded(percentile(times, 0.95), 1);
  }
  return figures;
}

/** Sessions outlive the server; signing in anew at each size would meet the limit of tries. */
async function signedIn(folder: string): Promise<Client[]> {
  const server = await startServer(folder, benchPort);
  const clients = Array.from({ length: learnerCount }, () => new Client(server.url));
  for (const [index, client] of clients.entries()) await client.signIn(emailOf(index), password);
  for (const client of clients) client.close();
  await server.stop();
  return clients;
}

async function timeDecks(folder: string, clients: readonly Client[]): Promise<number[]> {
  const server = await startServer(folder, benchPort);
  const times: number[] = [];
  for (let count = 0; count < warmUps + requests; count += 1) {
    const begin = performance.now();
    await clients[count % clients.length]?.get('/api/study/sco');
    if (count >= warmUps) times.push(performance.now() - begin);
  }
  for (const client of clients) client.close();
  await server.stop();
  return times;
}

/** Spreads the cards' due times over two weeks before and six after now, as in a deck that is in use. */
function makeMature(folder: string): void {
  const sqlite = new Database(databaseFile(folder));
  const day = (column: string): string => `strftime('%Y-%m-%dT%H:%M:%fZ', 'now', ${column})`;
  sqlite.exec(
    `UPDATE "Card" SET "phase" = 'review', "stability" = 12, "difficulty" = 5, "learningStep" = 0, "intervalDays" = 12,
     "reviews" = 4, "firstReviewedAt" = ${day("'-60 days'")}, "lastReviewedAt" = ${day("'-12 days'")},
     "dueAt" = strftime('%Y-%m-%dT%H:%M:%fZ', 'now', (("position" * 7) % 56 - 14) || ' days')
     WHERE "position" % 5 > 0`,
  );
  sqlite.close();
}

/** Copies the learners' cards to made-up learners until the table holds `size` rows. */
function fillTo(folder: string, learners: readonly ServedLearner[], size: number): void {
  const sqlite = new Database(databaseFile(folder));
  const held = sqlite.prepare('SELECT COUNT(*) FROM "Card"').pluck();
  const columns = sqlite
    .prepare(`SELECT name FROM pragma_table_info('Card') WHERE name <> 'learnerId'`).pluck().all()
    .map((name) => `"${String(name)}"`).join(', ');
  const copy = sqlite.prepare(
    `INSERT INTO "Card" ("learnerId", ${columns}) SELECT ?, ${columns} FROM "Card" WHERE "learnerId" = ?`,
  );
  sqlite.transaction(() => {
    const made = Number(held.get());
    const perLearner = learners[0]?.cardIds.length ?? 1;
    const first = Math.floor(made / perLearner);
    for (let index = first; index * perLearner < size; index += 1) {
      copy.run(`made-up-${(index * 7919) % 1_000_003}-${index}`, learners[index % learners.length]?.id);
    }
  })();
  sqlite.exec('ANALYZE');
  sqlite.close();
}

