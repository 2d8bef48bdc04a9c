import { v7 as newUuid } from 'uuid';
import { groupKey } from '@/core/classes/roster/roster';
import type { ClassId, GroupId, LearnerId } from '@/core/ids';
import { noteDeed } from '../audit';
import { inPortions } from '../database/portions';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { Viewer } from '../viewer';

export type GroupSaved = { readonly ok: true } | { readonly ok: false; readonly reason: 'no-such-group' | 'name-taken' };

/** Gives a class of the viewer's a group, with nobody in it. */
export async function makeGroup(viewer: Viewer, classId: ClassId, name: string): Promise<GroupSaved> {
  if ((await ownClass(viewer, classId)) === null) return { ok: false, reason: 'no-such-group' };
  if (await isTaken(classId, name, null)) return { ok: false, reason: 'name-taken' };
  await (await database()).classGroup.create({ data: { id: newUuid(), classId, name } });
  return { ok: true };
}

export async function renameGroup(viewer: Viewer, classId: ClassId, groupId: GroupId, name: string): Promise<GroupSaved> {
  if ((await ownClass(viewer, classId)) === null) return { ok: false, reason: 'no-such-group' };
  if (await isTaken(classId, name, groupId)) return { ok: false, reason: 'name-taken' };
  const { count } = await (await database()).classGroup.updateMany({ where: { id: groupId, classId }, data: { name } });
  return count === 0 ? { ok: false, reason: 'no-such-group' } : { ok: true };
}

/** Deletes a group; its learners stay in the class, in none. False where the viewer has no such group. */
export async function deleteGroup(viewer: Viewer, classId: ClassId, groupId: GroupId): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null) return false;
  const { count } = await (await database()).classGroup.deleteMany({ where: { id: groupId, classId } });
  return count > 0;
}

/** Puts learners of a class into one of its groups, out of any other, or with null into none. Gives how many are in the
 *  class; null where the viewer has no such class or group. */
export async function putIntoGroup(
  viewer: Viewer,
  classId: ClassId,
  learnerIds: readonly LearnerId[],
  groupId: GroupId | null,
): Promise<number | null> {
  if ((await ownClass(viewer, classId)) === null) return null;
  const prisma = await database();
  if (groupId !== null && (await prisma.classGroup.count({ where: { id: groupId, classId } })) === 0) return null;
  return prisma.$transaction(async (transaction) => {
    const put = await inPortions(learnerIds, async (some) => [await transaction.enrolment.updateMany({ where: { classId, learnerId: { in: some } }, data: { groupId } })]);
    const count = put.reduce((sum, portion) => sum + portion.count, 0);
    if (count > 0) await noteDeed(transaction, viewer, { kind: 'learners-grouped', subject: { kind: 'class', id: classId }, classId, details: { learners: count } });
    return count;
  });
}

async function isTaken(classId: ClassId, name: string, exceptId: GroupId | null): Promise<boolean> {
  const groups = await (await database()).classGroup.findMany({ where: { classId } });
  return groups.some((group) => group.id !== exceptId && groupKey(group.name) === groupKey(name));
}
