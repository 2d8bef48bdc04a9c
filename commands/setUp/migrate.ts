import path from 'node:path';
import type { DatabaseLocation } from '../../server/database/location';
import type { SchemaVersion } from '../../server/database/schemaVersion';
import { Stop } from '../stop';
import { nameOf, whyHalfMoved, whyUnreadable } from './databaseName';

/** Brings the database up to this version's tables, all steps or none, after a copy of it was put into `backups`. Says in
 *  one sentence why it cannot; `folder` has other migrations than the program's. */
export async function migrate(location: DatabaseLocation, backups: string, folder?: string): Promise<void> {
  const { applied, missing, unknown, isHalfMoved } = await versionOf(location, folder);
  if (isHalfMoved) throw new Stop(whyHalfMoved(location));
  if (unknown.length > 0) {
    throw new Stop(
      `The database ${nameOf(location)} was written by a newer version of Afterread (${unknown.join(', ')}). ` +
        'Start that version, or set DATABASE_URL or DATA_DIR to another database.',
    );
  }
  if (missing.length === 0) return;
  if (applied.length > 0) await keepCopy(location, path.join(backups, `before-${missing.at(-1) ?? ''}`));
  const { applyMigrations } = await import('../../server/database/applyMigrations');
  const upgraded = await applyMigrations(location, folder);
  if (!upgraded.ok) {
    throw new Stop(
      `The database ${nameOf(location)} could not be upgraded: the step ${upgraded.migration} failed (${upgraded.cause}). ` +
        'Nothing was changed: the version of Afterread that you had still works with it.',
    );
  }
  const count = upgraded.applied.length;
  console.log(`The database ${nameOf(location)} is ready (${count} ${count === 1 ? 'step' : 'steps'} applied).`);
}

async function versionOf(location: DatabaseLocation, folder?: string): Promise<SchemaVersion> {
  const { connect } = await import('../../server/db');
  const { schemaVersion } = await import('../../server/database/schemaVersion');
  try {
    const prisma = await connect(location);
    try {
      return await schemaVersion(prisma, location.provider, folder);
    } finally {
      await prisma.$disconnect();
    }
  } catch (error) {
    throw new Stop(whyUnreadable(location, error));
  }
}

/** Without PostgreSQL's own program there is no copy; that alone keeps nobody from upgrading, as a step that fails changes
 *  nothing. */
async function keepCopy(location: DatabaseLocation, file: string): Promise<void> {
  const { makeBackup } = await import('../../server/backups/backup');
  const made = await makeBackup(location, `${file}.${location.provider === 'sqlite' ? 'db' : 'dump'}`);
  if (made.ok) console.log(`A copy from before the upgrade is kept as ${made.file}.`);
  else if (made.reason === 'no-pg-dump') console.log('No copy is kept from before the upgrade, as pg_dump is not on the PATH.');
  else throw new Stop(`The database ${nameOf(location)} was not upgraded, as no copy of it could be made before (${made.cause}). Make room on the disk, then start again.`);
}
