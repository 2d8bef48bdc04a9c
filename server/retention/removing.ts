import type { Instant } from '@/core/time';
import type { RetentionConfig } from '../config';
import type { PrismaClient } from '../db';
import { removeExpired, removeOldDeeds } from './expired';
import { removeOldGuests } from './guests';

/** Others' writes come between two of them. */
const guestsAtATime = 100;

/** Removes what has been kept for long enough: guests, deeds, and what has expired. */
export async function removeWhatIsOver(prisma: PrismaClient, { guestDays, auditDays }: RetentionConfig, now: Instant): Promise<void> {
  if (guestDays !== null) await removeOldGuests(prisma, guestDays, guestsAtATime, now);
  if (auditDays !== null) await removeOldDeeds(prisma, auditDays, now);
  await removeExpired(prisma, now);
}
