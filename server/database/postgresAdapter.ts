import { channel } from 'node:diagnostics_channel';
import { isDriverAdapterError } from '@prisma/driver-adapter-utils';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQueryable } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';

/** As long as a transaction waits for its turn (server/db.ts). */
const longestConnectMs = 20_000;

/** What answers requests is told of each query that found no database (commands/failures.mjs). */
const away = channel('afterread:database-away');

/** PostgreSQL for Prisma, which tells where it cannot be reached. */
export class NoticingPostgres implements SqlDriverAdapterFactory {
  readonly provider = 'postgres';
  readonly adapterName = 'afterread-postgres';
  private readonly factory: PrismaPg;

  constructor(url: string) {
    this.factory = new PrismaPg({ connectionString: url, connectionTimeoutMillis: longestConnectMs });
  }

  async connect(): Promise<SqlDriverAdapter> {
    const connection = noticing(await this.factory.connect());
    const start = connection.startTransaction.bind(connection);
    connection.startTransaction = (isolationLevel) => telling(start(isolationLevel).then(noticing));
    return connection;
  }
}

function noticing<Connection extends SqlQueryable>(connection: Connection): Connection {
  const [query, execute] = [connection.queryRaw.bind(connection), connection.executeRaw.bind(connection)];
  connection.queryRaw = (asked) => telling(query(asked));
  connection.executeRaw = (asked) => telling(execute(asked));
  return connection;
}

async function telling<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (isOutage(error)) away.publish(error);
    throw error;
  }
}

const outageKinds: readonly string[] = ['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'];

/** Classes of PostgreSQL's error codes: connection exception, insufficient resources, operator intervention (it is being shut
 *  down or started). */
const outageClasses = ['08', '53', '57P'];

/** The driver says without a code that a connection broke off, or that none was to be had in time. */
function isOutage(error: unknown): boolean {
  if (!isDriverAdapterError(error)) return error instanceof Error && /connection|timeout|not queryable/i.test(error.message);
  const { kind, originalCode } = error.cause;
  return outageKinds.includes(kind) || outageClasses.some((code) => originalCode?.startsWith(code));
}
