import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { eraseRows } from '../accountDeletion/erasing';
import { noteDeed } from '../audit';
import { lockLearner } from '../database/learnerLock';
import type { Prisma, PrismaClient } from '../db';

/** Sessions note a visit once a day. */
const seenToWithinDays = 1;

/** Removes guests who have not come for so many days, the first `most` of them, each in a transaction of its own; gives how many.
 *  Never an account, and never a guest whom a browser has brought since. */
export async function removeOldGuests(prisma: PrismaClient, keepDays: number, most: number, now: Instant): Promise<number> {
  const since = new Date(now - (keepDays + seenToWithinDays) * DAY_MS);
  const absent: Prisma.UserWhereInput = { isAnonymous: true, createdAt: { lt: since }, sessions: { none: { updatedAt: { gte: since } } } };
  const guests = await prisma.user.findMany({ where: absent, select: { id: true }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], take: most });
  let removed = 0;
  for (const { id } of guests) if (await removeGuest(prisma, { ...absent, id })) removed += 1;
  if (removed > 0) await noteDeed(prisma, null, { kind: 'guests-removed', subject: { kind: 'installation', id: '' }, details: { guests: removed } });
  return removed;
}

/** False for one who has come back, become an account or gone meanwhile. */
async function removeGuest(prisma: PrismaClient, stillAbsent: Prisma.UserWhereInput): Promise<boolean> {
  return prisma.$transaction(async (transaction) => {
    const guest = await transaction.user.findFirst({ where: stillAbsent, select: { id: true } });
    if (guest === null) return false;
    const learnerId = asId<LearnerId>(guest.id);
    await lockLearner(transaction, learnerId);
    await eraseRows(transaction, learnerId);
    return true;
  });
}
