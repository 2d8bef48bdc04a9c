import type { LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';

/** How often something may be done within a window of time. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Notes that somebody is about to do something so many times. False, and nothing noted, where that is more than the
 *  window has left. It is noted before it is done, so that tries at the same moment cannot slip by together. */
export async function take({ name, most, windowMs }: Limit, userId: LearnerId, now: Instant, amount = 1): Promise<boolean> {
  const prisma = await database();
  const key = keyOf(name, userId, now, windowMs);
  await prisma.allowance.deleteMany({ where: { endsAt: { lte: new Date(now) } } });
  const { used } = await prisma.allowance.upsert({
    where: { key },
    create: { key, used: amount, endsAt: new Date((windowOf(now, windowMs) + 1) * windowMs) },
    update: { used: { increment: amount } },
  });
  if (used > most) await prisma.allowance.updateMany({ where: { key }, data: { used: { decrement: amount } } });
  return used <= most;
}

/** Takes back what was noted and then does not count. */
export async function giveBack({ name, windowMs }: Limit, userId: LearnerId, now: Instant): Promise<void> {
  const key = keyOf(name, userId, now, windowMs);
  await (await database()).allowance.updateMany({ where: { key }, data: { used: { decrement: 1 } } });
}

function keyOf(name: string, userId: LearnerId, now: Instant, windowMs: number): string {
  return `${name} ${windowOf(now, windowMs)} ${userId}`;
}

function windowOf(now: Instant, windowMs: number): number {
  return Math.floor(now / windowMs);
}
