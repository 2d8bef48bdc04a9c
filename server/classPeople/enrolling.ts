import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import type { Prisma } from '../db';
import type { Viewer } from '../viewer';

/** Lets the viewer learn in a class, in the group that their invitation names or that they were in before: both have then
 *  served. False where an instructor took them out, who alone can take them back. Joining again changes nothing. */
export async function enrol(transaction: Prisma.TransactionClient, classId: string, viewer: Viewer, by: 'code' | 'invitation' | 'platform', now: Instant): Promise<boolean> {
  const { learnerId } = viewer;
  const email = viewer.email.toLowerCase();
  const own = { classId_learnerId: { classId, learnerId } };
  const former = await transaction.formerEnrolment.findUnique({ where: own });
  if (former !== null && former.endedBy !== learnerId) return false;
  const isNew = (await transaction.enrolment.count({ where: { classId, learnerId } })) === 0;
  const invitation = await transaction.classInvitation.findUnique({ where: { classId_email: { classId, email } } });
  await transaction.enrolment.upsert({
    where: own,
    create: { classId, learnerId, joinedAt: new Date(now), groupId: invitation?.groupId ?? former?.groupId ?? null },
    update: {},
  });
  await transaction.formerEnrolment.deleteMany({ where: { classId, learnerId } });
  await transaction.classInvitation.deleteMany({ where: { classId, email } });
  if (isNew) await noteDeed(transaction, viewer, { kind: 'class-joined', subject: { kind: 'account', id: learnerId }, classId, details: { by } });
  return true;
}
