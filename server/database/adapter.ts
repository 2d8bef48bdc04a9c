import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseLocation } from './location';
import { NoticingPostgres } from './postgresAdapter';
import { DurableSqlite } from './sqliteAdapter';

const longestReplicaConnectMs = 1_000;

/** The driver adapter through which the client reaches a database. */
export function adapterFor(location: DatabaseLocation): SqlDriverAdapterFactory {
  if (location.provider === 'postgresql') return new NoticingPostgres(location.url);
  return new DurableSqlite(location.file);
}

/** The same for a copy of a PostgreSQL that is only read: where it is away, that is no outage, and nobody waits for it. */
export function adapterForReplica(url: string): SqlDriverAdapterFactory {
  return new PrismaPg({ connectionString: url, connectionTimeoutMillis: longestReplicaConnectMs });
}
