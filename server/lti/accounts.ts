import { v7 as newUuid } from 'uuid';
import type { LaunchingPerson } from '@/core/lti/launch';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { PrismaClient } from '../db';
import type { LtiAccount, User as UserRow } from '../generated/sqlite/client';
import type { Viewer } from '../viewer';
import type { Platform } from './platform';
import { orAgain } from './orAgain';

export type PlatformAccount =
  | { readonly ok: true; readonly user: UserRow; readonly isOwn: boolean }
  /** Somebody else, or they themselves, signed up with this address: that only they can tell. */
  | { readonly ok: false; readonly reason: 'address-taken' };

/** Who somebody on a platform is here: whoever they were last time, or else a new account. Never one that is there already, only
 *  because it has the same address: a platform may tell any. */
export async function accountOn(platform: Platform, person: LaunchingPerson, now: Instant): Promise<PlatformAccount> {
  const prisma = await database();
  return orAgain(async () => {
    const linked = await linkOf(prisma, platform, person);
    if (linked !== null) return { ok: true, user: await refreshed(prisma, linked, person), isOwn: linked.isOwn };
    if (person.email !== null && (await prisma.user.count({ where: { email: person.email } })) > 0) return { ok: false, reason: 'address-taken' };
    const id = newUuid();
    const user = await prisma.user.create({
      data: {
        id, name: person.name ?? 'Learner', email: person.email ?? `${id}@platform.invalid`, createdAt: new Date(now),
        ltiAccounts: { create: { platformId: platform.id, subject: person.subject, isOwn: true, createdAt: new Date(now) } },
      },
    });
    return { ok: true, user, isOwn: true };
  });
}

/** From now on somebody on a platform is the viewer here. False where they are somebody already. */
export async function connectAccount(viewer: Viewer, platform: Platform, { subject }: LaunchingPerson, now: Instant): Promise<boolean> {
  const prisma = await database();
  if ((await prisma.ltiAccount.count({ where: { platformId: platform.id, subject } })) > 0) return false;
  await prisma.$transaction(async (transaction) => {
    await transaction.ltiAccount.create({ data: { platformId: platform.id, subject, userId: viewer.learnerId, isOwn: false, createdAt: new Date(now) } });
    await noteDeed(transaction, viewer, { kind: 'account-connected', subject: { kind: 'account', id: viewer.learnerId }, details: { platform: platform.id } });
  });
  return true;
}

type Linked = LtiAccount & { readonly user: UserRow };

function linkOf(prisma: PrismaClient, { id: platformId }: Platform, { subject }: LaunchingPerson): Promise<Linked | null> {
  return prisma.ltiAccount.findUnique({ where: { platformId_subject: { platformId, subject } }, include: { user: true } });
}

/** The platform says what somebody is called whose account was made for it. */
async function refreshed(prisma: PrismaClient, { user, isOwn }: Linked, { name }: LaunchingPerson): Promise<UserRow> {
  if (!isOwn || name === null || name === user.name) return user;
  return prisma.user.update({ where: { id: user.id }, data: { name } });
}
