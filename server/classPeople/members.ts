import type { ClassId, LearnerId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { noteDeed } from '../audit';
import { inPortions } from '../database/portions';
import { database } from '../db';
import type { Prisma } from '../db';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

/** Takes learners out of a class of the viewer's; they cannot join again by themselves. Their study is theirs and stays.
 *  Gives how many were taken out; null where the viewer has no such class. */
export async function removeLearners(viewer: Viewer, classId: ClassId, learnerIds: readonly LearnerId[], now: Instant): Promise<number | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  return (await database()).$transaction(async (transaction) => {
    const ended = await endEnrolments(transaction, { classId, learnerIds, by: viewer.learnerId, now });
    for (const id of ended) await noteDeed(transaction, viewer, { kind: 'learner-removed', subject: { kind: 'account', id }, classId });
    return ended.length;
  });
}

/** The viewer leaves a class, whose instructors then see nothing of them. False where they are in no such class. */
export async function leaveClass(viewer: Viewer, classId: ClassId, now: Instant): Promise<boolean> {
  const { learnerId } = viewer;
  const ended = await (await database()).$transaction((transaction) =>
    endEnrolments(transaction, { classId, learnerIds: [learnerId], by: learnerId, now }));
  return ended.length > 0;
}

interface Ending {
  readonly classId: ClassId;
  readonly learnerIds: readonly LearnerId[];
  readonly by: LearnerId;
  readonly now: Instant;
}

/** Gives whose there was to end. */
export async function endEnrolments(transaction: Prisma.TransactionClient, { classId, learnerIds, by, now }: Ending): Promise<string[]> {
  return inPortions(learnerIds, async (some) => {
    const those = { classId, learnerId: { in: some } };
    const rows = await transaction.enrolment.findMany({ where: those });
    await transaction.enrolment.deleteMany({ where: those });
    await transaction.formerEnrolment.createMany({ data: rows.map((row) => ({ ...row, endedAt: new Date(now), endedBy: by })) });
    return rows.map(({ learnerId }) => learnerId);
  });
}

/** Takes back somebody who was taken out, into their group. False where the viewer has no such class or nobody of the kind;
 *  whoever left by themselves can only join again by themselves. */
export async function restoreLearner(viewer: Viewer, classId: ClassId, learnerId: LearnerId): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null) return false;
  return (await database()).$transaction(async (transaction) => {
    const removed = { classId, learnerId, endedBy: { not: learnerId } };
    const former = await transaction.formerEnrolment.findFirst({ where: removed });
    if (former === null) return false;
    const { joinedAt, groupId } = former;
    await transaction.formerEnrolment.deleteMany({ where: removed });
    await transaction.enrolment.create({ data: { classId, learnerId, joinedAt, groupId } });
    await noteDeed(transaction, viewer, { kind: 'learner-taken-back', subject: { kind: 'account', id: learnerId }, classId });
    return true;
  });
}
