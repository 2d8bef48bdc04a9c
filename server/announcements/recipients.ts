import { asId } from '@/core/ids';
import type { ClassId, GroupId, LearnerId } from '@/core/ids';
import { database } from '../db';

export interface Recipient {
  readonly id: LearnerId;
  readonly name: string;
}

/** Who gets what is written to a class, or to a group of it, by name. Null where it has no such group. For callers that have
 *  checked who asks. */
export async function recipientsOf(
  classId: ClassId,
  groupId: GroupId | null,
): Promise<{ readonly groupName: string | null; readonly recipients: readonly Recipient[] } | null> {
  const prisma = await database();
  const group = groupId === null ? null : await prisma.classGroup.findFirst({ where: { id: groupId, classId } });
  if (groupId !== null && group === null) return null;
  const enrolments = await prisma.enrolment.findMany({
    where: { classId, ...(groupId === null ? {} : { groupId }) }, include: { learner: { select: { name: true } } },
  });
  const recipients = enrolments.map(({ learnerId, learner }) => ({ id: asId<LearnerId>(learnerId), name: learner.name }));
  return { groupName: group?.name ?? null, recipients: recipients.sort((a, b) => a.name.localeCompare(b.name)) };
}
