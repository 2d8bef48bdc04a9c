import { channel } from 'node:diagnostics_channel';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { readConfig } from './config';
import { adapterFor, adapterForReplica } from './database/adapter';
import { parseDatabaseUrl } from './database/location';
import type { DatabaseLocation } from './database/location';
import type { Prisma, PrismaClient } from './generated/sqlite/client';

export { Prisma } from './generated/sqlite/client';
export type { PrismaClient } from './generated/sqlite/client';

/** The client, or a transaction of it: what a query needs. */
export type Database = PrismaClient | Prisma.TransactionClient;

/** A transaction waits for those before it rather than failing under load. */
const transactionOptions = { maxWait: 20_000, timeout: 20_000 };
/** Errors do not repeat what was to be written: it may be personal, and errors are logged. */
const errorFormat = 'minimal';

/** A client for a database. Both providers' clients come from one list of models, so one type serves for both. */
export async function connect(location: DatabaseLocation): Promise<PrismaClient> {
  const adapter = adapterFor(location);
  if (location.provider === 'sqlite') {
    const sqlite = await import('./generated/sqlite/client');
    return new sqlite.PrismaClient({ adapter, transactionOptions, errorFormat });
  }
  return connectPostgres(adapter);
}

/** A client for a copy of the database that is only read (server/database/replicas). */
export function connectReplica(url: string): Promise<PrismaClient> {
  return connectPostgres(adapterForReplica(url));
}

async function connectPostgres(adapter: SqlDriverAdapterFactory): Promise<PrismaClient> {
  const postgresql = await import('./generated/postgresql/client');
  return new postgresql.PrismaClient({ adapter, transactionOptions, errorFormat }) as unknown as PrismaClient;
}

/** Kept on the process: the framework loads this module once for each of its bundles, and all must share the one
 *  connection that writes. */
const shared: typeof globalThis & { afterreadDatabase?: Promise<PrismaClient> } = globalThis;

/** What answers requests is told that one has reached the program (commands/failures.mjs). */
const asked = channel('afterread:database-asked');

/** The installation's database. */
export function database(): Promise<PrismaClient> {
  asked.publish(null);
  shared.afterreadDatabase ??= connectConfigured();
  return shared.afterreadDatabase;
}

/** Closes the installation's database, if it is open; whoever asks for it next opens what is configured then. */
export async function closeDatabase(): Promise<void> {
  const open = shared.afterreadDatabase;
  delete shared.afterreadDatabase;
  await (await open)?.$disconnect();
}

async function connectConfigured(): Promise<PrismaClient> {
  return connect(configuredLocation());
}

/** Where the installation's database is; throws where the configuration names none. */
export function configuredLocation(): DatabaseLocation {
  const { databaseUrl, dataFolder } = readConfig();
  const parsed = parseDatabaseUrl(databaseUrl, dataFolder);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.location;
}
