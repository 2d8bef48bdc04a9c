import type { ClassSettings } from '@/core/classes/classSettingsSchema';
import { asId } from '@/core/ids';
import type { ClassId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Prisma } from './db';
import { newJoinCode } from './joinCode';
import { ownClass } from './ownClass';
import type { Viewer } from './viewer';

/** What instructors can set of a class. */
export interface ClassSettingsView {
  readonly id: ClassId;
  readonly name: string;
  readonly courseTitle: string;
  /** IANA name: the clock that its dates are told by. */
  readonly timeZone: string;
  readonly archivedAt: Instant | null;
}

/** Null for anyone but the class's instructors. */
export async function classSettings(viewer: Viewer, classId: ClassId): Promise<ClassSettingsView | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const { id, name, timeZone, archivedAt } = own.row;
  return {
    id: asId<ClassId>(id), name, courseTitle: own.outline.course.title, timeZone, archivedAt: archivedAt?.getTime() ?? null,
  };
}

/** Changes what a class is called, and the clock that its dates are told by: dates set already stay the same moments. False
 *  where the viewer has no such class; so for all below. */
export async function changeClass(viewer: Viewer, classId: ClassId, { name, timeZone }: ClassSettings): Promise<boolean> {
  return change(viewer, classId, { name, timeZone });
}

/** Archives a class, or with null brings it back. An archived class asks nothing of its learners and takes in nobody; its
 *  instructors go on seeing it. */
export async function archiveClass(viewer: Viewer, classId: ClassId, archivedAt: Instant | null): Promise<boolean> {
  return change(viewer, classId, { archivedAt: archivedAt === null ? null : new Date(archivedAt) });
}

/** Lets the code take people in, or not. */
export async function openToCode(viewer: Viewer, classId: ClassId, isJoinable: boolean): Promise<boolean> {
  return change(viewer, classId, { isJoinable });
}

/** Gives the class another code; the one before, and links with it, take in nobody any more. */
export async function renewCode(viewer: Viewer, classId: ClassId): Promise<boolean> {
  return change(viewer, classId, { code: newJoinCode() });
}

async function change(viewer: Viewer, classId: ClassId, data: Prisma.ClassUpdateManyMutationInput): Promise<boolean> {
  const { count } = await (await database()).class.updateMany({
    where: { id: classId, instructors: { some: { userId: viewer.learnerId } } }, data,
  });
  return count > 0;
}
