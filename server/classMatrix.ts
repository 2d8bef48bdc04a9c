import { asId } from '@/core/ids';
import type { ClassId, CourseId, LearnerId } from '@/core/ids';
import { matrixTable } from '@/core/analytics/classMatrix';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import { toCsv } from '@/core/analytics/csv';
import { standingOf } from '@/core/analytics/standing';
import type { LearnerRecord } from '@/core/analytics/standing';
import type { CourseOutline } from '@/core/facts/outline';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { User as UserRow } from './generated/sqlite/client';
import { turnOf } from './learnerDayTurn';
import { learnerRecords } from './learnerRecord';
import { ownClass } from './ownClass';
import { parametersOfAll } from './studyPlan';
import type { Viewer } from './viewer';

const recentDays = 7;

/** Learners x sections; null for anyone but the class's instructors. */
export async function classView(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassMatrix | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const enrolled = await prisma.enrolment.findMany({ where: { classId }, include: { learner: true, group: true } });
  const learners = enrolled.map(({ learner, group }) => ({ ...learner, group: group?.name ?? null }));
  const rows = await rowsOf(learners, own.outline, now);
  return {
    id: classId,
    name: own.row.name,
    code: own.row.code,
    outline: own.outline,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name)),
  };
}

/** The matrix as CSV; null for anyone but the class's instructors. */
export async function classCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await classView(viewer, classId, now);
  return view === null ? null : toCsv(matrixTable(view));
}

/** A learner and the name of their group. */
type Member = UserRow & { readonly group: string | null };

interface Activity {
  readonly last: Instant | null;
  readonly recentReviews: number;
}

async function rowsOf(learners: readonly Member[], outline: CourseOutline, now: Instant): Promise<ClassMatrixRow[]> {
  const ids = learners.map((learner) => asId<LearnerId>(learner.id));
  const courseId = outline.course.id;
  const [records, parameters, activities] = await Promise.all([
    learnerRecords(ids, courseId),
    parametersOfAll(ids, courseId),
    activitiesOf(ids, courseId, now),
  ]);
  return learners.map((learner) => {
    const id = asId<LearnerId>(learner.id);
    const activity = activities.get(id) ?? { last: null, recentReviews: 0 };
    return rowOf(learner, outline, now, { record: records(id), parameters: parameters(id), activity });
  });
}

interface Evidence {
  readonly record: LearnerRecord;
  readonly parameters: SchedulingParameters;
  readonly activity: Activity;
}

function rowOf(learner: Member, outline: CourseOutline, now: Instant, evidence: Evidence): ClassMatrixRow {
  const { record, parameters, activity } = evidence;
  return {
    learnerId: asId<LearnerId>(learner.id),
    name: learner.name,
    group: learner.group,
    standing: standingOf(outline, record, { now, turn: turnOf(learner), parameters }),
    lastActiveAt: activity.last,
    reviewsLast7Days: activity.recentReviews,
    hasStarted: activity.last !== null || record.attempts.length > 0,
  };
}

/** When each learner last reviewed, and how often in the last week; undone reviews do not count. */
async function activitiesOf(
  learnerIds: readonly LearnerId[],
  courseId: CourseId,
  now: Instant,
): Promise<ReadonlyMap<string, Activity>> {
  const prisma = await database();
  const reviews = { learnerId: { in: [...learnerIds] }, courseId, kind: 'review', isUndone: false };
  const since = new Date(now - recentDays * DAY_MS);
  const [lasts, recents] = await Promise.all([
    prisma.studyEvent.groupBy({ by: ['learnerId'], where: reviews, _max: { at: true } }),
    prisma.studyEvent.groupBy({ by: ['learnerId'], where: { ...reviews, at: { gte: since } }, _count: true }),
  ]);
  const counts = new Map(recents.map((row) => [row.learnerId, row._count]));
  return new Map(
    lasts.map(({ learnerId, _max }) => [
      learnerId,
      { last: _max.at?.getTime() ?? null, recentReviews: counts.get(learnerId) ?? 0 },
    ]),
  );
}
