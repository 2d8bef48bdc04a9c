import { v7 as newUuid } from 'uuid';
import type { AssignmentSettings } from '@/core/classes/assignmentSchema';
import { asId } from '@/core/ids';
import type { AssignmentId, ClassId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { instantOfWallClock } from '@/core/wallClock';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { toStored } from '../rows/stored';
import type { Viewer } from '../viewer';

export type AssignmentSaved =
  | { readonly ok: true; readonly assignmentId: AssignmentId }
  | { readonly ok: false; readonly reason: 'no-such-assignment' | 'no-such-section' };

/** Gives a class of the viewer's an assignment. */
export async function makeAssignment(viewer: Viewer, classId: ClassId, settings: AssignmentSettings, now: Instant): Promise<AssignmentSaved> {
  const own = await ownClass(viewer, classId);
  if (own === null) return { ok: false, reason: 'no-such-assignment' };
  if (!knowsSections(own, settings)) return { ok: false, reason: 'no-such-section' };
  const id = newUuid();
  const columns = columnsOf(settings, own.row.timeZone);
  await (await database()).assignment.create({
    data: { id, classId, createdAt: new Date(now), createdBy: viewer.learnerId, ...columns },
  });
  return { ok: true, assignmentId: asId<AssignmentId>(id) };
}

/** Changes what is asked, for everybody, from now on. */
export async function changeAssignment(
  viewer: Viewer,
  classId: ClassId,
  assignmentId: AssignmentId,
  settings: AssignmentSettings,
): Promise<AssignmentSaved> {
  const own = await ownClass(viewer, classId);
  if (own === null) return { ok: false, reason: 'no-such-assignment' };
  if (!knowsSections(own, settings)) return { ok: false, reason: 'no-such-section' };
  const { count } = await (await database()).assignment.updateMany({
    where: { id: assignmentId, classId }, data: columnsOf(settings, own.row.timeZone),
  });
  return count === 0 ? { ok: false, reason: 'no-such-assignment' } : { ok: true, assignmentId };
}

/** Takes an assignment off the lists, or with null puts it back. False where the viewer has no such assignment. */
export async function archiveAssignment(viewer: Viewer, classId: ClassId, assignmentId: AssignmentId, archivedAt: Instant | null): Promise<boolean> {
  if ((await ownClass(viewer, classId)) === null) return false;
  const { count } = await (await database()).assignment.updateMany({
    where: { id: assignmentId, classId }, data: { archivedAt: archivedAt === null ? null : new Date(archivedAt) },
  });
  return count > 0;
}

function knowsSections({ outline }: OwnClass, { sectionIds }: AssignmentSettings): boolean {
  const known = new Set(outline.sections.map(({ section }) => section.id));
  return sectionIds.every((id) => known.has(id));
}

function columnsOf({ title, sectionIds, desiredRetention, opensAt, dueAt }: AssignmentSettings, timeZone: string) {
  return {
    title, desiredRetention, sectionIds: toStored(sectionIds),
    opensAt: opensAt === null ? null : dateIn(timeZone, opensAt), dueAt: dateIn(timeZone, dueAt),
  };
}

function dateIn(timeZone: string, text: string): Date {
  const instant = instantOfWallClock(text, timeZone);
  if (instant === null) throw new Error(`An assignment was given the time ${text}, which its schema refuses`);
  return new Date(instant);
}
