import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { currentInstant } from '../clock';
import { readConfig } from '../config';
import type { RetentionConfig } from '../config';
import { database } from '../db';
import type { PrismaClient } from '../db';
import { runJob } from '../watching/jobs';
import { removeExpired, removeOldDeeds } from './expired';
import { removeOldGuests } from './guests';

const lookEveryMs = HOUR_MS;
/** Others' writes come between two of them. */
const guestsAtATime = 100;

/** Kept on the process: the framework loads this module once for each of its bundles. */
const shared: typeof globalThis & { afterreadRetention?: NodeJS.Timeout } = globalThis;

/** Removes again and again, as long as the program runs, what is kept for a time only; first after a while, so that a start is
 *  not slowed. */
export function scheduleRetention(): void {
  if (shared.afterreadRetention !== undefined) return;
  const { retention } = readConfig();
  const look = (): void => void runJob('retention', async () => removeWhatIsOver(await database(), retention, currentInstant()));
  shared.afterreadRetention = setInterval(look, lookEveryMs).unref();
}

/** Removes what has been kept for long enough: guests, deeds, and what has expired. */
export async function removeWhatIsOver(prisma: PrismaClient, { guestDays, auditDays }: RetentionConfig, now: Instant): Promise<void> {
  if (guestDays !== null) await removeOldGuests(prisma, guestDays, guestsAtATime, now);
  if (auditDays !== null) await removeOldDeeds(prisma, auditDays, now);
  await removeExpired(prisma, now);
}
