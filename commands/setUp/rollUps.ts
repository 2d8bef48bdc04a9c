import type { DatabaseLocation } from '../../server/database/location';
import { progressLine } from './progressLine';

/** Folds what is kept for reports of classes, where an older version of the program left none. */
export async function ensureRollUps(location: DatabaseLocation): Promise<void> {
  const { connect } = await import('../../server/db');
  const { addMissingRollUps } = await import('../../server/rollUps/rebuilding');
  const prisma = await connect(location);
  try {
    const added = await addMissingRollUps(prisma, progressLine('Rolled up'));
    if (added > 0) console.log(`Rolled up ${added} ${added === 1 ? 'deck' : 'decks'} for reports of classes.`);
  } finally {
    await prisma.$disconnect();
  }
}
