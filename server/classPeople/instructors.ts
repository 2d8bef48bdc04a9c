import type { ClassId, LearnerId } from '@/core/ids';
import { noteDeed } from '../audit';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

export type InstructorAdded =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'no-such-class' | 'no-such-account' | 'teaches-already' | 'learns-here' };

/** Lets the account of an address teach a class of the viewer's too, with all that the viewer may. */
export async function addInstructor(viewer: Viewer, classId: ClassId, email: string): Promise<InstructorAdded> {
  if ((await ownClass(viewer, classId)) === null) return { ok: false, reason: 'no-such-class' };
  const prisma = await database();
  const account = await prisma.user.findFirst({
    where: { email: email.toLowerCase(), isAnonymous: false },
    include: { instructs: { where: { classId } }, enrolments: { where: { classId } } },
  });
  if (account === null) return { ok: false, reason: 'no-such-account' };
  if (account.instructs.length > 0) return { ok: false, reason: 'teaches-already' };
  if (account.enrolments.length > 0) return { ok: false, reason: 'learns-here' };
  await prisma.$transaction(async (transaction) => {
    await transaction.classInstructor.create({ data: { classId, userId: account.id } });
    await noteDeed(transaction, viewer, { kind: 'instructor-added', subject: { kind: 'account', id: account.id }, classId });
  });
  return { ok: true, name: account.name };
}

export type InstructorEnded = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-instructor' | 'last-instructor' };

/** An instructor of a class of the viewer's, who may be the viewer, teaches it no longer. Somebody always does. */
export async function endInstruction(viewer: Viewer, classId: ClassId, userId: LearnerId): Promise<InstructorEnded> {
  if ((await ownClass(viewer, classId)) === null) return { ok: false, reason: 'no-such-instructor' };
  return (await database()).$transaction(async (transaction): Promise<InstructorEnded> => {
    // Any write to its row holds back another ending in the same class, so that the last two cannot both leave.
    await transaction.class.updateMany({ where: { id: classId }, data: { id: classId } });
    const instructors = await transaction.classInstructor.findMany({ where: { classId } });
    if (!instructors.some((instructor) => instructor.userId === userId)) return { ok: false, reason: 'no-such-instructor' };
    if (instructors.length === 1) return { ok: false, reason: 'last-instructor' };
    await transaction.classInstructor.delete({ where: { classId_userId: { classId, userId } } });
    await noteDeed(transaction, viewer, { kind: 'instructor-ended', subject: { kind: 'account', id: userId }, classId });
    return { ok: true };
  });
}
