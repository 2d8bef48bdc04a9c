import { existsSync } from 'node:fs';
import type { DatabaseLocation } from '../../server/database/location';
import type { PrismaClient } from '../../server/db';
import { Stop } from '../stop';
import { nameOf, whyHalfMoved, whyUnreadable } from './databaseName';

/** Opens a database that this version of the program set up, and changes nothing; says in one sentence why it cannot. */
export async function openMigrated(location: DatabaseLocation): Promise<PrismaClient> {
  if (location.provider === 'sqlite' && !existsSync(location.file)) throw new Stop(`There is no database file ${location.file}.`);
  const { connect } = await import('../../server/db');
  const { schemaVersion } = await import('../../server/database/schemaVersion');
  const prisma = await connect(location);
  try {
    const { missing, unknown, isHalfMoved } = await schemaVersion(prisma, location.provider);
    if (isHalfMoved) throw new Stop(whyHalfMoved(location));
    if (missing.length + unknown.length === 0) return prisma;
    const age = unknown.length > 0 ? 'a newer' : 'an older';
    throw new Stop(`The database ${nameOf(location)} is of ${age} version of Afterread. Use that version, or upgrade first (npm run setup).`);
  } catch (error) {
    await prisma.$disconnect();
    throw error instanceof Stop ? error : new Stop(whyUnreadable(location, error));
  }
}
