import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { DatabaseLocation } from './location';
import { NoticingPostgres } from './postgresAdapter';
import { DurableSqlite } from './sqliteAdapter';

/** The driver adapter through which the client reaches a database. */
export function adapterFor(location: DatabaseLocation): SqlDriverAdapterFactory {
  if (location.provider === 'postgresql') return new NoticingPostgres(location.url);
  return new DurableSqlite(location.file);
}
