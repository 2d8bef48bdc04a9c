import { asId } from '@/core/ids';
import type { AttemptId, ClassId, CourseId, LearnerId, SectionId } from '@/core/ids';
import { toCsv } from '@/core/analytics/csv';
import type { ClassMatrix, ClassMatrixRow } from '@/core/analytics/classMatrix';
import type { ProgressView } from '@/core/analytics/progress';
import { standingOf } from '@/core/analytics/standing';
import type { CourseOutline } from '@/core/facts/outline';
import type { AttemptResult } from '@/core/grading/attempt';
import { answeredQuestions } from '@/core/analytics/answeredQuestion';
import type { AnsweredQuestion, GivenResponse } from '@/core/analytics/answeredQuestion';
import type { Response } from '@/core/grading/response';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Class as ClassRow, User as UserRow } from './generated/sqlite/client';
import { learnerRecord } from './learnerRecord';
import { courseOutline } from './outline';
import { progressOf } from './progress';
import { questionOfRow } from './rows/courseRow';
import { fromStored } from './rows/stored';
import { parametersOf } from './settings';
import { resultOfAttempt } from './submission';
import type { Viewer } from './viewer';

const recentDays = 7;

interface OwnClass {
  readonly row: ClassRow;
  readonly outline: CourseOutline;
}

/** The class, if the viewer is one of its instructors: the one place where that is asked. */
async function ownClass(viewer: Viewer, classId: ClassId): Promise<OwnClass | null> {
  const prisma = await database();
  const row = await prisma.class.findFirst({
    where: { id: classId, instructors: { some: { userId: viewer.learnerId } } },
  });
  if (row === null) return null;
  const outline = await courseOutline(asId<CourseId>(row.courseId));
  return outline === null ? null : { row, outline };
}

/** Learners x sections; null for anyone but the class's instructors. */
export async function classView(viewer: Viewer, classId: ClassId, now: Instant): Promise<ClassMatrix | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const prisma = await database();
  const enrolled = await prisma.enrolment.findMany({ where: { classId }, include: { learner: true } });
  const rows = await Promise.all(enrolled.map(({ learner }) => rowOfLearner(learner, own.outline, now)));
  return {
    id: classId,
    name: own.row.name,
    code: own.row.code,
    outline: own.outline,
    rows: rows.sort((a, b) => a.name.localeCompare(b.name)),
  };
}

async function rowOfLearner(learner: UserRow, outline: CourseOutline, now: Instant): Promise<ClassMatrixRow> {
  const prisma = await database();
  const learnerId = asId<LearnerId>(learner.id);
  const courseId = outline.course.id;
  const reviews = { learnerId, courseId, kind: 'review', isUndone: false };
  const [record, parameters, reviewsLast7Days, last] = await Promise.all([
    learnerRecord(learnerId, courseId),
    parametersOf(learnerId, courseId),
    prisma.studyEvent.count({ where: { ...reviews, at: { gte: new Date(now - recentDays * DAY_MS) } } }),
    prisma.studyEvent.findFirst({ where: reviews, orderBy: { at: 'desc' }, select: { at: true } }),
  ]);
  return {
    learnerId,
    name: learner.name,
    standing: standingOf(outline, record, { now, turn: turnOf(learner), parameters }),
    lastActiveAt: last?.at.getTime() ?? null,
    reviewsLast7Days,
    hasStarted: last !== null || record.attempts.length > 0,
  };
}

function turnOf(learner: UserRow) {
  return { timeZone: learner.timeZone ?? 'UTC', dayStartHour: learner.dayStartHour };
}

export interface ClassLearnerView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly learner: { readonly id: LearnerId; readonly name: string };
  readonly progress: ProgressView;
}

/** One learner of a class; null for anyone but its instructors, and for learners of other classes. */
export async function classLearnerView(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
  now: Instant,
): Promise<ClassLearnerView | null> {
  const own = await ownClass(viewer, classId);
  const learner = own === null ? null : await enrolledLearner(classId, learnerId);
  if (own === null || learner === null) return null;
  const progress = await progressOf(learnerId, own.outline.course.id, turnOf(learner), now);
  if (progress === null) return null;
  return { class: { id: classId, name: own.row.name }, learner: { id: learnerId, name: learner.name }, progress };
}

async function enrolledLearner(classId: ClassId, learnerId: LearnerId): Promise<UserRow | null> {
  const prisma = await database();
  const enrolment = await prisma.enrolment.findUnique({
    where: { classId_learnerId: { classId, learnerId } },
    include: { learner: true },
  });
  return enrolment?.learner ?? null;
}

/** A submitted attempt of a learner of the class, on the class's course. */
export async function classAttemptView(
  viewer: Viewer,
  classId: ClassId,
  learnerId: LearnerId,
  attemptId: AttemptId,
): Promise<(AttemptResult & { learnerName: string; className: string }) | null> {
  const own = await ownClass(viewer, classId);
  const learner = own === null ? null : await enrolledLearner(classId, learnerId);
  if (own === null || learner === null) return null;
  const result = await resultOfAttempt(learnerId, attemptId);
  if (result === null || result.courseId !== own.outline.course.id) return null;
  return { ...result, learnerName: learner.name, className: own.row.name };
}

export interface ClassSectionView {
  readonly class: { readonly id: ClassId; readonly name: string };
  readonly section: { readonly id: SectionId; readonly title: string };
  /** Hardest first. */
  readonly questions: readonly AnsweredQuestion[];
}

/** The questions of a section that the class has answered; null for anyone but its instructors. */
export async function classSectionView(
  viewer: Viewer,
  classId: ClassId,
  sectionId: SectionId,
): Promise<ClassSectionView | null> {
  const own = await ownClass(viewer, classId);
  const section = own?.outline.sections.find((outlined) => outlined.section.id === sectionId)?.section;
  if (own === null || section === undefined) return null;
  const given = await responsesOf(classId, own.outline.course.id, sectionId);
  return {
    class: { id: classId, name: own.row.name },
    section: { id: section.id, title: section.title },
    questions: answeredQuestions(given),
  };
}

async function responsesOf(classId: ClassId, courseId: CourseId, sectionId: SectionId): Promise<GivenResponse[]> {
  const prisma = await database();
  const enrolled = await prisma.enrolment.findMany({ where: { classId }, select: { learnerId: true } });
  const attempts = await prisma.attempt.findMany({
    where: {
      learnerId: { in: enrolled.map(({ learnerId }) => learnerId) }, courseId, sectionId, submittedAt: { not: null },
    },
    include: { questions: true },
  });
  const rows = attempts.flatMap(({ questions }) => questions);
  const versions = await prisma.questionVersion.findMany({
    where: { courseId, questionId: { in: [...new Set(rows.map(({ questionId }) => questionId))] } },
  });
  const questionByKey = new Map(versions.map((row) => [`${row.questionId} ${row.version}`, questionOfRow(row)]));
  return rows.flatMap((row) => {
    const question = questionByKey.get(`${row.questionId} ${row.version}`);
    if (question === undefined || question.format === 'open') return [];
    return [{ question, response: row.response === null ? null : fromStored<Response>(row.response), score: row.score ?? 0 }];
  });
}

/** The matrix as CSV; null for anyone but the class's instructors. Proportions are 0..1, times ISO 8601 in UTC. */
export async function classCsv(viewer: Viewer, classId: ClassId, now: Instant): Promise<string | null> {
  const view = await classView(viewer, classId, now);
  if (view === null) return null;
  const heads = view.outline.sections.flatMap(({ position, section }) => [
    `${position}. ${section.title}: mastery`,
    `${position}. ${section.title}: best quiz score`,
  ]);
  const rows = view.rows.map((row) => [
    row.name,
    rounded(row.standing.mastery),
    row.lastActiveAt === null ? null : new Date(row.lastActiveAt).toISOString(),
    row.reviewsLast7Days,
    row.standing.dueNow,
    row.hasStarted ? 'yes' : 'no',
    ...row.standing.sections.flatMap((section) => [rounded(section.mastery), rounded(section.quiz.best)]),
  ]);
  return toCsv([['Learner', 'Mastery', 'Last active', 'Reviews in 7 days', 'Due now', 'Has started', ...heads], ...rows]);
}

function rounded(proportion: number | null): number | null {
  return proportion === null ? null : Math.round(proportion * 1000) / 1000;
}
