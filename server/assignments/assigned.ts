import { assignmentProgress, isAssignmentOver } from '@/core/classes/assignment';
import type { Assignment, AssignmentProgress } from '@/core/classes/assignment';
import type { AssignmentId, CourseId } from '@/core/ids';
import type { CustomSession } from '@/core/scheduling/custom/customSession';
import type { Instant } from '@/core/time';
import { database } from '../db';
import { publishedCourse } from '../outline';
import { deckReportOf } from '../rollUps/deckReports';
import { assignmentOfRow } from '../rows/assignmentRow';
import { parametersOf } from '../studyPlan';
import type { Viewer } from '../viewer';

/** An assignment and what the viewer has done of it. */
export interface AssignedView {
  readonly assignment: Assignment;
  readonly className: string;
  /** The clock that its dates are told by. */
  readonly timeZone: string;
  readonly progress: AssignmentProgress;
}

/** The assignments of the classes that the viewer learns in on a course, the earliest due first. */
export async function assignmentsFor(viewer: Viewer, courseId: CourseId, now: Instant): Promise<AssignedView[]> {
  const { learnerId } = viewer;
  const prisma = await database();
  const rows = await prisma.assignment.findMany({
    where: { archivedAt: null, class: { courseId, archivedAt: null, enrolments: { some: { learnerId } } } },
    include: { class: { select: { name: true, timeZone: true } } },
    orderBy: [{ dueAt: 'asc' }, { createdAt: 'asc' }],
  });
  const course = rows.length === 0 ? null : await publishedCourse(courseId);
  if (course === null) return [];
  const [{ cards }, parameters] = await Promise.all([deckReportOf(prisma, course, learnerId), parametersOf(learnerId, courseId)]);
  return rows.map((row) => {
    const assignment = assignmentOfRow(row);
    const progress = assignmentProgress(assignment, course.outline.sections, cards, { now, parameters });
    return { assignment, className: row.class.name, timeZone: row.class.timeZone, progress };
  });
}

/** Those of them that can be studied for: open, and not over. */
export async function studiedAssignments(viewer: Viewer, courseId: CourseId, now: Instant): Promise<AssignedView[]> {
  const assigned = await assignmentsFor(viewer, courseId, now);
  return assigned.filter(({ assignment, progress }) => progress.state.kind !== 'not-open' && !isAssignmentOver(assignment, progress, now));
}

/** The session that studies for an assignment of the viewer's; null where there is none, or it is not open. */
export async function assignmentSession(viewer: Viewer, courseId: CourseId, assignmentId: AssignmentId, now: Instant): Promise<CustomSession | null> {
  const studied = await studiedAssignments(viewer, courseId, now);
  const found = studied.find(({ assignment }) => assignment.id === assignmentId);
  if (found === undefined) return null;
  const { title, sectionIds, desiredRetention, dueAt } = found.assignment;
  return { kind: 'assignment', title, sectionIds, knownBy: desiredRetention !== null && dueAt > now ? dueAt : null };
}
