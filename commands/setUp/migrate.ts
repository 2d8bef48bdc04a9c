import type { DatabaseLocation } from '../../server/database/location';
import type { PrismaClient } from '../../server/db';
import { Stop } from '../stop';

/** Brings the database up to this version's tables. Says in one sentence why it cannot. */
export async function migrate(location: DatabaseLocation): Promise<void> {
  const { applyMigrations, migrationNames } = await import('../../server/database/schemaEngine');
  const known = new Set(migrationNames(location.provider));
  const applied = await appliedMigrations(location);
  const strange = applied.filter((name) => !known.has(name));
  if (strange.length > 0) {
    throw new Stop(
      `The database ${nameOf(location)} was written by a newer version of Afterread (${strange.join(', ')}). ` +
        'Start that version, or set DATABASE_URL or DATA_DIR to another database.',
    );
  }
  if (applied.length === known.size) return;
  const names = await applyMigrations(location);
  console.log(`The database ${nameOf(location)} is ready (${names.length} ${names.length === 1 ? 'step' : 'steps'} applied).`);
}

async function appliedMigrations(location: DatabaseLocation): Promise<string[]> {
  const { connect } = await import('../../server/db');
  try {
    const prisma = await connect(location);
    try {
      return await readApplied(prisma, location);
    } finally {
      await prisma.$disconnect();
    }
  } catch (error) {
    throw new Stop(whyUnreadable(location, error));
  }
}

async function readApplied(prisma: PrismaClient, { provider }: DatabaseLocation): Promise<string[]> {
  const tables =
    provider === 'sqlite'
      ? await prisma.$queryRaw<unknown[]>`SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`
      : await prisma.$queryRaw<unknown[]>`SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = '_prisma_migrations'`;
  if (tables.length === 0) return [];
  const rows = await prisma.$queryRaw<{ migration_name: string }[]>`
    SELECT migration_name FROM "_prisma_migrations" WHERE finished_at IS NOT NULL ORDER BY migration_name`;
  return rows.map((row) => row.migration_name);
}

function whyUnreadable(location: DatabaseLocation, error: unknown): string {
  const cause = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
  if (location.provider === 'postgresql') {
    return `PostgreSQL cannot be reached as DATABASE_URL says (${cause}). Start the server, or correct the address.`;
  }
  return (
    `The database file ${location.file} cannot be read (${cause}). ` +
    'Restore it from a backup, move it away to begin anew, or check its permissions.'
  );
}

function nameOf(location: DatabaseLocation): string {
  return location.provider === 'sqlite' ? location.file : new URL(location.url).pathname.slice(1);
}
