import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';
import { MINUTE_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { giveBack, take } from '../allowance';
import type { Limit } from '../allowance';
import { noteDeed } from '../audit';
import { auth } from '../auth';
import { database } from '../db';
import type { PrismaClient } from '../db';
import type { Viewer } from '../viewer';
import { erase, heldAtStake } from './erasing';
import type { ClassAtStake } from './standing';

/** Wrong passwords, by account: whoever finds a browser signed in shall not guess on. */
const wrongPasswords: Limit = { name: 'wrong passwords for deletion', most: 10, windowMs: 15 * MINUTE_MS };

/** Many reviews and answers go at once. */
const longestMs = 60_000;

export type AccountDeleted =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'account-needed' | 'too-many-tries' | 'wrong-password' | 'classes-in-the-way' };

/** Deletes the viewer's account with all that is theirs, at once and for good; who asks gives their password. */
export async function deleteOwnAccount(viewer: Viewer, password: string, now: Instant): Promise<AccountDeleted> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const { learnerId } = viewer;
  if (!(await take(wrongPasswords, learnerId, now))) return { ok: false, reason: 'too-many-tries' };
  if (!(await isPasswordOf(learnerId, password))) return { ok: false, reason: 'wrong-password' };
  await giveBack(wrongPasswords, learnerId, now);
  const inTheWay = await deleteAccount(await database(), learnerId, viewer, { archivesClasses: false }, now);
  return inTheWay.length === 0 ? { ok: true } : { ok: false, reason: 'classes-in-the-way' };
}

async function isPasswordOf(userId: LearnerId, password: string): Promise<boolean> {
  const account = await (await database()).account.findFirst({ where: { userId, providerId: 'credential' } });
  if (typeof account?.password !== 'string') return false;
  return (await (await auth()).$context).password.verify({ hash: account.password, password });
}

export type DeletedByOperator =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no-such-account' }
  | { readonly ok: false; readonly reason: 'classes-in-the-way'; readonly classes: readonly ClassAtStake[] };

/** From the command line alone: the same of the account of an address. Classes in the way can be archived by it. */
export async function deleteAccountOf(prisma: PrismaClient, email: string, options: DeletionOptions, now: Instant): Promise<DeletedByOperator> {
  const account = await prisma.user.findFirst({ where: { email: email.trim().toLowerCase(), isAnonymous: false } });
  if (account === null) return { ok: false, reason: 'no-such-account' };
  const classes = await deleteAccount(prisma, asId<LearnerId>(account.id), null, options, now);
  return classes.length === 0 ? { ok: true } : { ok: false, reason: 'classes-in-the-way', classes };
}

interface DeletionOptions {
  /** Whether classes in the way are archived; else nothing is deleted. */
  readonly archivesClasses: boolean;
}

/** Gives the classes that were in the way: where there are some, nothing was deleted. */
async function deleteAccount(prisma: PrismaClient, learnerId: LearnerId, by: Viewer | null, { archivesClasses }: DeletionOptions, now: Instant): Promise<ClassAtStake[]> {
  return prisma.$transaction(async (transaction) => {
    const atStake = await heldAtStake(transaction, learnerId);
    const inTheWay = archivesClasses ? [] : atStake.classes.filter(({ fate }) => fate === 'in-the-way');
    if (inTheWay.length > 0) return inTheWay;
    await erase(transaction, learnerId, atStake, now);
    await noteDeed(transaction, by, { kind: 'account-deleted', subject: { kind: 'account', id: learnerId } });
    return [];
  }, { timeout: longestMs });
}
