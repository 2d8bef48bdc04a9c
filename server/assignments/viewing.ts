import { toCsv } from '@/core/analytics/csv';
import { assignmentProgress, assignmentState } from '@/core/classes/assignment';
import type { Assignment, AssignmentState } from '@/core/classes/assignment';
import { assignmentTable } from '@/core/classes/listTables';
import type { OutlinedSection } from '@/core/facts/outline';
import { asId } from '@/core/ids';
import type { AssignmentId, ClassId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { classMembers } from '../classProgress/members';
import { database } from '../db';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { assignmentOfRow } from '../rows/assignmentRow';
import type { Viewer } from '../viewer';

/** What every page about a class's assignments stands under. */
export interface AssignmentClass {
  readonly id: ClassId;
  readonly name: string;
  /** IANA name: the clock that dates are told by. */
  readonly timeZone: string;
  readonly sections: readonly OutlinedSection[];
}

export interface ListedAssignment {
  readonly assignment: Assignment;
  /** Of somebody who has not done it. */
  readonly state: AssignmentState;
  readonly learnerCount: number;
  readonly doneCount: number;
  /** Names of those who have not done it, in order. */
  readonly notDone: readonly string[];
}

export interface ClassAssignments {
  readonly class: AssignmentClass;
  /** The latest due first. */
  readonly assignments: readonly ListedAssignment[];
  readonly archived: readonly ListedAssignment[];
}

/** A class's assignments and who has done them; null for anyone but its instructors. */
export async function classAssignments(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassAssignments | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const rows = await (await database()).assignment.findMany({ where: { classId }, orderBy: [{ dueAt: 'desc' }, { createdAt: 'desc' }] });
  const doersOf = await doersIn(own, now);
  const listed = (isArchived: boolean): ListedAssignment[] => rows
    .filter((row) => (row.archivedAt !== null) === isArchived)
    .map(assignmentOfRow)
    .map((assignment) => ({ assignment, state: assignmentState(assignment, false, now), ...doersOf(assignment) }));
  return { class: assignmentClassOf(own), assignments: listed(false), archived: listed(true) };
}

/** The assignments, archived ones last, as CSV; null for anyone but the class's instructors. */
export async function assignmentsCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await classAssignments(viewer, classId, now);
  if (view === null) return null;
  const positions = new Map(view.class.sections.map(({ section, position }) => [section.id, position]));
  return toCsv(assignmentTable([...view.assignments, ...view.archived], positions));
}

/** The class for a new assignment's page; null for anyone but its instructors. */
export async function assignmentClass(viewer: Viewer, classId: ClassId): Promise<AssignmentClass | null> {
  const own = await ownClass(viewer, classId);
  return own === null ? null : assignmentClassOf(own);
}

/** One assignment to be edited; null for anyone but the class's instructors. */
export async function classAssignment(
  viewer: Viewer,
  classId: ClassId,
  assignmentId: AssignmentId,
): Promise<{ readonly class: AssignmentClass; readonly assignment: Assignment } | null> {
  const own = await ownClass(viewer, classId);
  const row = own === null ? null : await (await database()).assignment.findFirst({ where: { id: assignmentId, classId } });
  return own === null || row === null ? null : { class: assignmentClassOf(own), assignment: assignmentOfRow(row) };
}

function assignmentClassOf({ row, outline }: OwnClass): AssignmentClass {
  return { id: asId<ClassId>(row.id), name: row.name, timeZone: row.timeZone, sections: outline.sections };
}

/** Who of the class's learners has done an assignment, read once for all assignments. */
async function doersIn({ row, outline }: OwnClass, now: Instant) {
  const members = await classMembers(asId<ClassId>(row.id), outline.course.id, now);
  return (assignment: Assignment): Pick<ListedAssignment, 'learnerCount' | 'doneCount' | 'notDone'> => {
    const notDone = members.filter(({ deck, parameters }) => !assignmentProgress(assignment, outline.sections, deck.cards, { now, parameters }).isDone);
    return { learnerCount: members.length, doneCount: members.length - notDone.length, notDone: notDone.map(({ name }) => name) };
  };
}
