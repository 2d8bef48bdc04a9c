import type { PrismaClient } from '../db';
import type { Provider } from './location';
import { migrationNames, migrationsFolder } from './migrations';

/** How a database's tables stand to this version of the program. */
export interface SchemaVersion {
  /** Migrations that the database has, oldest first. */
  readonly applied: readonly string[];
  /** Those that it still lacks. */
  readonly missing: readonly string[];
  /** Those that only a newer version of the program knows. */
  readonly unknown: readonly string[];
  /** Only some of what an installation had on SQLite may be there as yet (server/move). */
  readonly isHalfMoved: boolean;
}

/** A table that is there as long as a move to the database has not come to its end. */
export const unfinishedMove = '_unfinished_move';

/** Which migrations a database has and lacks; one without any tables lacks all. */
export async function schemaVersion(prisma: PrismaClient, provider: Provider, folder = migrationsFolder(provider)): Promise<SchemaVersion> {
  const tables = await ownTables(prisma, provider);
  const applied = tables.includes('_prisma_migrations') ? await appliedMigrations(prisma) : [];
  const known = migrationNames(folder);
  return {
    applied,
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
    isHalfMoved: tables.includes(unfinishedMove),
  };
}

/** Those of its tables that tell of it. */
async function ownTables(prisma: PrismaClient, provider: Provider): Promise<string[]> {
  const rows =
    provider === 'sqlite'
      ? await prisma.$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`
      : await prisma.$queryRaw<{ name: string }[]>`
        SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename IN ('_prisma_migrations', ${unfinishedMove})`;
  return rows.map(({ name }) => name);
}

async function appliedMigrations(prisma: PrismaClient): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`;
  return rows.map((row) => row.migration_name);
}
