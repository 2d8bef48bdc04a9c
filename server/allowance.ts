import type { Instant } from '@/core/time';
import { database } from './db';

/** How often something may be done within a window of time. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly windowMs: number;
}

/** Notes that somebody, by an id of theirs, is about to do something so many times. False, and nothing noted, where that is more than the
 *  window has left. It is noted before it is done, so that tries at the same moment cannot slip by together. */
export async function take({ name, most, windowMs }: Limit, whose: string, now: Instant, amount = 1): Promise<boolean> {
  const prisma = await database();
  const key = keyOf(name, whose, now, windowMs);
  await prisma.allowance.deleteMany({ where: { endsAt: { lte: new Date(now) } } });
  const { used } = await prisma.allowance.upsert({
    where: { key },
    create: { key, used: amount, endsAt: new Date((windowOf(now, windowMs) + 1) * windowMs) },
    update: { used: { increment: amount } },
  });
  if (used > most) await prisma.allowance.updateMany({ where: { key }, data: { used: { decrement: amount } } });
  return used <= most;
}

/** Who does something, and from which network address, where that is known. */
interface Doer {
  readonly learnerId: string;
  readonly address?: string;
}

/** A class sits behind one address; more accounts than that would be one person's. */
const accountsByAddress = 20;

/** The same for an account, and for all accounts that come from its address. */
export async function takeAt(limit: Limit, { learnerId, address }: Doer, now: Instant): Promise<boolean> {
  if (!(await take(limit, learnerId, now))) return false;
  return address === undefined || take(byAddress(limit), address, now);
}

/** Takes back what was noted for both. */
export async function giveBackAt(limit: Limit, { learnerId, address }: Doer, now: Instant): Promise<void> {
  await giveBack(limit, learnerId, now);
  if (address !== undefined) await giveBack(byAddress(limit), address, now);
}

function byAddress({ name, most, windowMs }: Limit): Limit {
  return { name: `${name} by address`, most: most * accountsByAddress, windowMs };
}

/** Takes back what was noted and then does not count. */
export async function giveBack({ name, windowMs }: Limit, whose: string, now: Instant): Promise<void> {
  const key = keyOf(name, whose, now, windowMs);
  await (await database()).allowance.updateMany({ where: { key }, data: { used: { decrement: 1 } } });
}

function keyOf(name: string, whose: string, now: Instant, windowMs: number): string {
  return `${name} ${windowOf(now, windowMs)} ${whose}`;
}

function windowOf(now: Instant, windowMs: number): number {
  return Math.floor(now / windowMs);
}
