import type { ClassId } from '@/core/ids';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import { reviewsOfWeek } from '@/core/analytics/classProgress/learnerSigns';
import { toCsv } from '@/core/analytics/csv';
import { queriedMatrix } from '@/core/analytics/matrixQuery';
import type { MatrixQuery } from '@/core/analytics/matrixQuery';
import { matrixTable } from '@/core/analytics/matrixTable';
import { standingOf } from '@/core/analytics/standing';
import type { AttemptRecord } from '@/core/analytics/standing';
import type { CourseOutline } from '@/core/facts/outline';
import type { Instant } from '@/core/time';
import { sectionAttempts } from './classProgress/classAttempts';
import { classMembers } from './classProgress/members';
import type { ClassMember } from './classProgress/members';
import { ownClass } from './ownClass';
import type { Viewer } from './viewer';

/** Learners x sections; null for anyone but the class's instructors. */
export async function classView(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassMatrix | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const { row, outline } = own;
  const courseId = outline.course.id;
  const [members, attemptsOf] = await Promise.all([classMembers(classId, courseId, now), sectionAttempts(classId, courseId)]);
  return {
    id: classId, name: row.name, code: row.code, outline,
    rows: members.map((member) => rowOf(member, attemptsOf(member.learnerId), outline, now)),
  };
}

/** The part of the matrix that is asked for as CSV; null for anyone but the class's instructors. */
export async function classCsv(viewer: Viewer, classId: ClassId, query: MatrixQuery, now: Instant): Promise<string | null> {
  const view = await classView(viewer, classId, now);
  return view === null ? null : toCsv(matrixTable(queriedMatrix(view, query), query.show));
}

function rowOf(member: ClassMember, attempts: readonly AttemptRecord[], outline: CourseOutline, now: Instant): ClassMatrixRow {
  const { learnerId, name, group, today: day, parameters } = member;
  const { cards, days, lastReviewedAt } = member.deck;
  return {
    learnerId, name, group,
    standing: standingOf(outline, { cards, attempts }, { now, day, parameters }),
    lastActiveAt: lastReviewedAt,
    reviewsLast7Days: reviewsOfWeek(days, day),
    hasStarted: lastReviewedAt !== null || attempts.length > 0,
  };
}
