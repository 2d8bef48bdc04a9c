import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { LearnerId } from '@/core/ids';

/** What is in it was written by some version of this program, or damaged since: `unknown` until it is checked. */
interface Schema extends DBSchema {
  /** By course. */
  decks: { key: string; value: unknown };
  /** When each deck was fetched, by course: decks are large, and this is asked on every page. */
  fetched: { key: string; value: unknown };
  /** By the event's id. */
  entries: { key: string; value: unknown };
}

export type Connection = IDBPDatabase<Schema>;

const version = 2;
const stores = ['decks', 'fetched', 'entries'] as const;

export function databaseName(learnerId: LearnerId): string {
  return `afterread ${learnerId}`;
}

/** A learner's database in this browser. It may vanish or break at any time: what it holds can be had again from the
 *  server, or is kept by whoever wrote it until the server has it. */
export class LocalDatabase {
  private connection: Promise<Connection> | null = null;
  /** Called when the database had to be made anew and is empty. */
  onRebuilt: () => Promise<void> = () => Promise.resolve();

  constructor(private readonly learnerId: LearnerId) {}

  /** Does something with the database; null where the browser lets none be used. When it is broken it is made anew
   *  first; when it is full, the decks make room. */
  async use<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result | null> {
    try {
      return await work(await this.open());
    } catch (error) {
      return (isFull(error) ? this.makeRoom() : this.rebuild()).then(
        async () => work(await this.open()),
      ).catch(() => null);
    }
  }

  async close(): Promise<void> {
    const { connection } = this;
    this.connection = null;
    await connection?.then((opened) => opened.close(), () => undefined);
  }

  private open(): Promise<Connection> {
    this.connection ??= connect(this.learnerId, () => void this.close());
    return this.connection;
  }

  private async makeRoom(): Promise<void> {
    const opened = await this.open();
    for (const store of ['fetched', 'decks'] as const) await opened.clear(store);
  }

  private async rebuild(): Promise<void> {
    await this.close();
    try {
      // Closed by the browser, or by another tab's newer version: it may be well.
      const opened = await this.open();
      for (const store of stores) await opened.count(store);
    } catch {
      await this.close();
      await deleteDB(databaseName(this.learnerId));
      await this.open();
      await this.onRebuilt();
    }
  }
}

function connect(learnerId: LearnerId, onLost: () => void): Promise<Connection> {
  return openDB<Schema>(databaseName(learnerId), version, {
    upgrade(database) {
      for (const store of stores) if (!database.objectStoreNames.contains(store)) database.createObjectStore(store);
    },
    blocking: onLost,
    terminated: onLost,
  });
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
