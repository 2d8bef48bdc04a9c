import { asId } from '@/core/ids';
import type { ClassId, CourseId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';
import { enrol } from './enrolling';

/** A class on whose roster the viewer is. */
export interface OwnInvitation {
  readonly classId: ClassId;
  readonly className: string;
  readonly courseTitle: string;
  /** In order. */
  readonly instructors: readonly string[];
}

/** The classes that have the viewer's address on their roster and that they have not joined, the latest first. */
export async function invitationsFor(viewer: Viewer): Promise<OwnInvitation[]> {
  if (viewer.isGuest) return [];
  const rows = await (await database()).classInvitation.findMany({
    where: { email: viewer.email.toLowerCase(), class: { archivedAt: null } },
    include: { class: { include: { course: { select: { title: true } }, instructors: { include: { user: { select: { name: true } } } } } } },
    orderBy: { invitedAt: 'desc' },
  });
  return rows.map((row) => ({
    classId: asId<ClassId>(row.classId), className: row.class.name, courseTitle: row.class.course.title,
    instructors: row.class.instructors.map(({ user }) => user.name).sort((a, b) => a.localeCompare(b)),
  }));
}

export type InvitationAccepted =
  | { readonly ok: true; readonly courseId: CourseId }
  | { readonly ok: false; readonly reason: 'no-such-invitation' | 'own-class' };

/** The viewer joins a class that invited them, also one that its code opens to nobody. */
export async function acceptInvitation(viewer: Viewer, classId: ClassId, now: Instant): Promise<InvitationAccepted> {
  if (viewer.isGuest) return { ok: false, reason: 'no-such-invitation' };
  return (await database()).$transaction(async (transaction): Promise<InvitationAccepted> => {
    const invitation = await transaction.classInvitation.findFirst({
      where: { classId, email: viewer.email.toLowerCase(), class: { archivedAt: null } },
      include: { class: { include: { instructors: true } } },
    });
    if (invitation === null) return { ok: false, reason: 'no-such-invitation' };
    if (invitation.class.instructors.some(({ userId }) => userId === viewer.learnerId)) return { ok: false, reason: 'own-class' };
    const isEnrolled = await enrol(transaction, classId, viewer, 'invitation', now);
    return isEnrolled ? { ok: true, courseId: asId<CourseId>(invitation.class.courseId) } : { ok: false, reason: 'no-such-invitation' };
  });
}

/** The viewer does not want to join; false where nobody invited them. */
export async function declineInvitation(viewer: Viewer, classId: ClassId): Promise<boolean> {
  if (viewer.isGuest) return false;
  const { count } = await (await database()).classInvitation.deleteMany({ where: { classId, email: viewer.email.toLowerCase() } });
  return count > 0;
}

/** Takes an address off the list of those invited to a class of the viewer's. */
export async function takeBackInvitation(viewer: Viewer, classId: ClassId, email: string): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null) return false;
  return (await database()).$transaction(async (transaction) => {
    const { count } = await transaction.classInvitation.deleteMany({ where: { classId, email } });
    if (count > 0) await noteDeed(transaction, viewer, { kind: 'invitation-taken-back', subject: { kind: 'class', id: classId }, classId });
    return count > 0;
  });
}
