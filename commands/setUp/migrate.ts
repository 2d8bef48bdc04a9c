import type { DatabaseLocation } from '../../server/database/location';
import type { SchemaVersion } from '../../server/database/schemaVersion';
import { Stop } from '../stop';
import { nameOf, whyUnreadable } from './databaseName';

/** Brings the database up to this version's tables. Says in one sentence why it cannot. */
export async function migrate(location: DatabaseLocation): Promise<void> {
  const { missing, unknown } = await versionOf(location);
  if (unknown.length > 0) {
    throw new Stop(
      `The database ${nameOf(location)} was written by a newer version of Afterread (${unknown.join(', ')}). ` +
        'Start that version, or set DATABASE_URL or DATA_DIR to another database.',
    );
  }
  if (missing.length === 0) return;
  const { applyMigrations } = await import('../../server/database/schemaEngine');
  const names = await applyMigrations(location);
  console.log(`The database ${nameOf(location)} is ready (${names.length} ${names.length === 1 ? 'step' : 'steps'} applied).`);
}

async function versionOf(location: DatabaseLocation): Promise<SchemaVersion> {
  const { connect } = await import('../../server/db');
  const { schemaVersion } = await import('../../server/database/schemaVersion');
  try {
    const prisma = await connect(location);
    try {
      return await schemaVersion(prisma, location.provider);
    } finally {
      await prisma.$disconnect();
    }
  } catch (error) {
    throw new Stop(whyUnreadable(location, error));
  }
}
