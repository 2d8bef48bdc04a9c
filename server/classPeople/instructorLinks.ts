import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { database } from '../db';
import type { Database } from '../db';
import { ownClass } from '../ownClass';
import { newToken, tokenHash } from '../secretToken';
import type { Viewer } from '../viewer';

const openMs = 7 * DAY_MS;

/** Makes a link that lets whoever uses it first teach a class of the viewer's, within a week; one made before no longer
 *  does. Gives what the link carries; null where the viewer has no such class. */
export async function makeInstructorLink(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  const token = newToken();
  const prisma = await database();
  await prisma.$transaction([
    prisma.instructorLink.deleteMany({ where: { classId } }),
    prisma.instructorLink.create({
      data: { tokenHash: tokenHash(token), classId, createdBy: viewer.learnerId, expiresAt: new Date(now + openMs) },
    }),
  ]);
  return token;
}

/** The link no longer works. False where the viewer has no such class. */
export async function closeInstructorLink(viewer: Viewer, classId: ClassId): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null) return false;
  await (await database()).instructorLink.deleteMany({ where: { classId } });
  return true;
}

/** The class that a link leads to, by name; null where it was used, closed or is too old. */
export async function linkedClass(token: string, now: Instant): Promise<{ readonly className: string } | null> {
  const link = await openLink(await database(), token, now);
  return link === null ? null : { className: link.class.name };
}

export type LinkUsed =
  | { readonly ok: true; readonly classId: ClassId }
  | { readonly ok: false; readonly reason: 'account-needed' | 'no-such-link' | 'learns-here' };

/** The viewer teaches the class of a link, which has then served. One who teaches it already uses up nothing. */
export async function acceptInstructorLink(viewer: Viewer, token: string, now: Instant): Promise<LinkUsed> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  const { learnerId: userId } = viewer;
  return (await database()).$transaction(async (transaction): Promise<LinkUsed> => {
    const link = await openLink(transaction, token, now);
    if (link === null) return { ok: false, reason: 'no-such-link' };
    const { classId } = link;
    const used = { ok: true, classId: asId<ClassId>(classId) } as const;
    if ((await transaction.classInstructor.count({ where: { classId, userId } })) > 0) return used;
    if ((await transaction.enrolment.count({ where: { classId, learnerId: userId } })) > 0) return { ok: false, reason: 'learns-here' };
    // Of two at the same moment only one deletes it.
    const { count } = await transaction.instructorLink.deleteMany({ where: { tokenHash: link.tokenHash } });
    if (count === 0) return { ok: false, reason: 'no-such-link' };
    await transaction.classInstructor.create({ data: { classId, userId } });
    await noteDeed(transaction, viewer, { kind: 'instructor-added', subject: { kind: 'account', id: userId }, classId });
    return used;
  });
}

async function openLink(prisma: Database, token: string, now: Instant) {
  return prisma.instructorLink.findFirst({
    where: { tokenHash: tokenHash(token), expiresAt: { gt: new Date(now) } }, include: { class: { select: { name: true } } },
  });
}
