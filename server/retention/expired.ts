import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import type { PrismaClient } from '../db';

/** Rows that one statement deletes: others get their turn between two. */
const rowsAtATime = 5_000;

/** Deletes what was noted of deeds more than so many days ago; gives how much. */
export async function removeOldDeeds(prisma: PrismaClient, keepDays: number, now: Instant): Promise<number> {
  const before = new Date(now - keepDays * DAY_MS);
  let removed = 0;
  for (let found = rowsAtATime; found === rowsAtATime; removed += found) {
    const rows = await prisma.auditEntry.findMany({ where: { at: { lt: before } }, orderBy: { at: 'asc' }, select: { id: true }, take: rowsAtATime });
    await prisma.auditEntry.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } });
    found = rows.length;
  }
  return removed;
}

/** Deletes what no longer holds and has network addresses or names in it: sessions of accounts, links of mails, links to teach,
 *  sign-ins by a platform that nobody ended, and how often an address asked for something. A guest's last session tells when they came. */
export async function removeExpired(prisma: PrismaClient, now: Instant): Promise<void> {
  const ended = { expiresAt: { lt: new Date(now) } };
  await prisma.session.deleteMany({ where: { ...ended, user: { isAnonymous: false } } });
  await prisma.verification.deleteMany({ where: ended });
  await prisma.instructorLink.deleteMany({ where: ended });
  await prisma.ltiLogin.deleteMany({ where: ended });
  await prisma.ltiTicket.deleteMany({ where: ended });
  await prisma.ltiRegistration.deleteMany({ where: ended });
  await prisma.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(now - DAY_MS) } } });
}
