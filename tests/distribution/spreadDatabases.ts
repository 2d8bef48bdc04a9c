import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { LearnerId } from '@/core/ids';
import { connect } from '@/server/db';
import { onServer, urlOf } from '../integration/postgresDatabases';
import { asTests } from './statements';

/** Learners spread over databases by a hash of their id, as a distributed database does it. None of these sees another, so what
 *  somebody's study needs from elsewhere is not there. The course is in all of them. */
export interface SpreadDatabases {
  /** For what a test looks up itself. */
  readonly urls: readonly string[];
  /** Which of them holds a learner. */
  readonly placeOf: (learnerId: LearnerId) => number;
  /** Does something as the server would for one learner: whatever it asks its database is asked of the one that holds them. */
  readonly forLearner: <Result>(learnerId: LearnerId, work: () => Promise<Result>) => Promise<Result>;
  /** Once is enough, and again does nothing. */
  readonly end: () => Promise<void>;
}

/** What the server has as its database (server/db.ts). */
const key = 'afterreadDatabase';

/** Copies the template as often; from then on until the end, database() gives the one of the learner at hand, and fails without. */
export async function spreadDatabases(serverUrl: string, template: string, count: number): Promise<SpreadDatabases> {
  const names = Array.from({ length: count }, (_, place) => `test_spread_${count}_${place}_${process.pid}`);
  for (const name of names) await onServer(serverUrl, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  const urls = names.map((name) => urlOf(serverUrl, name));
  const clients = await Promise.all(urls.map((url) => connect({ provider: 'postgresql', url })));
  const atHand = new AsyncLocalStorage<number>();
  const placeOf = (learnerId: LearnerId): number => createHash('sha256').update(learnerId).digest().readUInt32BE() % count;
  Object.defineProperty(globalThis, key, {
    configurable: true,
    get: () => {
      const client = clients[atHand.getStore() ?? -1];
      if (client === undefined) throw new Error('The database was asked for nobody');
      return Promise.resolve(client);
    },
  });
  return {
    urls: urls.map(asTests), placeOf,
    forLearner: (learnerId, work) => atHand.run(placeOf(learnerId), work),
    end: async () => {
      if (clients.length === 0) return;
      Reflect.deleteProperty(globalThis, key);
      for (const client of clients.splice(0)) await client.$disconnect();
      for (const name of names) await onServer(serverUrl, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}
