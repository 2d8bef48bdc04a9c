import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type {
  ConnectionInfo,
  IsolationLevel,
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlResultSet,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { countedWhileWaiting } from './waitingWrites';

/** WAL lets readers read while one writes; FULL makes a commit survive a power cut. */
const pragmas = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';
const busyTimeoutMs = 10_000;

/**
 * SQLite for Prisma with one connection for writing and one for reading.
 * Prisma's own adapter runs everything on one connection: a query from another request that arrives while a
 * transaction is open becomes part of it, is acknowledged before it is committed, and is lost if that transaction
 * rolls back. Here writes wait for the open transaction, and reads see only what is committed.
 */
export class DurableSqlite implements SqlDriverAdapterFactory {
  readonly provider = 'sqlite';
  readonly adapterName = 'afterread-sqlite';

  constructor(private readonly file: string) {}

  async connect(): Promise<SqlDriverAdapter> {
    const factory = new PrismaBetterSqlite3({ url: `file:${this.file}`, timeout: busyTimeoutMs });
    const writer = await factory.connect();
    await writer.executeScript(pragmas);
    const reader = await factory.connect();
    await reader.executeScript('PRAGMA query_only = ON;');
    return new ReaderAndWriter(reader, writer);
  }
}

class ReaderAndWriter implements SqlDriverAdapter {
  readonly provider = 'sqlite';
  readonly adapterName = 'afterread-sqlite';
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reader: SqlDriverAdapter,
    private readonly writer: SqlDriverAdapter,
  ) {}

  queryRaw(query: SqlQuery): Promise<SqlResultSet> {
    if (/^\s*SELECT\b/i.test(query.sql)) return this.reader.queryRaw(query);
    return this.afterOpenTransaction(() => this.writer.queryRaw(query));
  }

  executeRaw(query: SqlQuery): Promise<number> {
    return this.afterOpenTransaction(() => this.writer.executeRaw(query));
  }

  executeScript(script: string): Promise<void> {
    return this.afterOpenTransaction(() => this.writer.executeScript(script));
  }

  async startTransaction(isolationLevel?: IsolationLevel): Promise<Transaction> {
    const release = await this.takeTurn();
    try {
      return releasingAtEnd(await this.writer.startTransaction(isolationLevel), release);
    } catch (error) {
      release();
      throw error;
    }
  }

  getConnectionInfo(): ConnectionInfo {
    return this.writer.getConnectionInfo?.() ?? { supportsRelationJoins: false };
  }

  async dispose(): Promise<void> {
    await this.reader.dispose();
    await this.writer.dispose();
  }

  private async afterOpenTransaction<Result>(write: () => Promise<Result>): Promise<Result> {
    const release = await this.takeTurn();
    try {
      return await write();
    } finally {
      release();
    }
  }

  /** Waits until every write asked for before is done; the caller then has the connection until it releases it. */
  private async takeTurn(): Promise<() => void> {
    const before = this.lastWrite;
    let release = (): void => undefined;
    this.lastWrite = new Promise<void>((resolve) => {
      release = resolve;
    });
    await countedWhileWaiting(before);
    return release;
  }
}

/** Prisma sends COMMIT or ROLLBACK as a query and then calls the method of that name: that ends the turn. */
function releasingAtEnd(transaction: Transaction, release: () => void): Transaction {
  const commit = transaction.commit.bind(transaction);
  const rollback = transaction.rollback.bind(transaction);
  transaction.commit = () => commit().finally(release);
  transaction.rollback = () => rollback().finally(release);
  return transaction;
}
