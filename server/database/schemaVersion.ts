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
}

/** Which migrations a database has and lacks; one without any tables lacks all. */
export async function schemaVersion(prisma: PrismaClient, provider: Provider, folder = migrationsFolder(provider)): Promise<SchemaVersion> {
  const applied = await appliedMigrations(prisma, provider);
  const known = migrationNames(folder);
  return {
    applied,
    missing: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function appliedMigrations(prisma: PrismaClient, provider: Provider): Promise<string[]> {
  const tables =
    provider === 'sqlite'
      ? await prisma.$queryRaw<unknown[]>`SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`
      : await prisma.$queryRaw<unknown[]>`SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'`;
  if (tables.length === 0) return [];
  const rows = await prisma.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`;
  return rows.map((row) => row.migration_name);
}
