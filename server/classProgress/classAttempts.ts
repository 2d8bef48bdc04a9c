import type { AnsweredAttempt } from '@/core/analytics/classProgress/learnerSigns';
import type { QuizSign } from '@/core/analytics/risk/signs';
import type { AttemptRecord } from '@/core/analytics/standing';
import type { CourseOutline } from '@/core/facts/outline';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, CourseId, LearnerId, QuizId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { database, Prisma } from '../db';
import type { Attempt as AttemptRow } from '../generated/sqlite/client';

type AnsweredRow = Pick<AttemptRow, 'learnerId' | 'quizKey' | 'submittedAt' | 'asked' | 'right' | 'timed' | 'rapid'>;

/** The submitted attempts at quizzes of the course's sections and of the class, by learner. For callers that have
 *  checked who may see them. */
export async function answeredAttempts(classId: ClassId, outline: CourseOutline): Promise<(learnerId: LearnerId) => readonly AnsweredAttempt[]> {
  // One statement, of no more columns than are needed: a class has many learners, with many attempts each.
  const reading = (await database()).$queryRaw<AnsweredRow[]>`
    SELECT a."learnerId", a."quizKey", a."submittedAt", a."asked", a."right", a."timed", a."rapid" ${attemptsOf(classId, outline.course.id)}`;
  const [quizzes, rows] = await Promise.all([quizzesByKey(classId, outline), reading]);
  return byLearner(rows, ({ quizKey, submittedAt, asked, right, timed, rapid }) => {
    const quiz = quizzes.get(quizKey);
    if (quiz === undefined || submittedAt === null) return null;
    return { quiz, quizKey, submittedAt: submittedAt.getTime(), asked: asked ?? 0, right: right ?? 0, timed: timed ?? 0, rapid: rapid ?? 0 };
  });
}

type SectionRow = Pick<AttemptRow, 'learnerId' | 'id' | 'sectionId' | 'submittedAt' | 'score'>;

/** The attempts at the quizzes of sections, open ones too, by learner. For callers that have checked who may see them. */
export async function sectionAttempts(classId: ClassId, courseId: CourseId): Promise<(learnerId: LearnerId) => readonly AttemptRecord[]> {
  const rows = await (await database()).$queryRaw<SectionRow[]>`
    SELECT a."learnerId", a."id", a."sectionId", a."submittedAt", a."score" ${attemptsOf(classId, courseId)}`;
  return byLearner(rows, ({ id, sectionId, submittedAt, score }) => {
    if (sectionId === null) return null;
    const submitted = submittedAt === null ? null : { at: submittedAt.getTime(), score: score ?? 0 };
    return { id: asId<AttemptId>(id), sectionId: asId<SectionId>(sectionId), submitted };
  });
}

function attemptsOf(classId: ClassId, courseId: CourseId): Prisma.Sql {
  return Prisma.sql`FROM "Enrolment" e JOIN "Attempt" a ON a."learnerId" = e."learnerId" AND a."courseId" = ${courseId} WHERE e."classId" = ${classId}`;
}

function byLearner<Row extends Pick<AttemptRow, 'learnerId'>, Read>(rows: readonly Row[], read: (row: Row) => Read | null): (learnerId: LearnerId) => readonly Read[] {
  const found = new Map<string, Read[]>();
  for (const row of rows) {
    const own = found.get(row.learnerId) ?? [];
    found.set(row.learnerId, own);
    const one = read(row);
    if (one !== null) own.push(one);
  }
  return (learnerId) => found.get(learnerId) ?? [];
}

async function quizzesByKey(classId: ClassId, { sections }: CourseOutline): Promise<ReadonlyMap<string, QuizSign['quiz']>> {
  const rows = await (await database()).quiz.findMany({ where: { classId }, select: { id: true, title: true } });
  return new Map<string, QuizSign['quiz']>([
    ...sections.map(({ section, position }) => [quizKeyOf({ kind: 'section', sectionId: section.id }), { kind: 'section', position }] as const),
    ...rows.map(({ id, title }) => [quizKeyOf({ kind: 'class', quizId: asId<QuizId>(id) }), { kind: 'class', title }] as const),
  ]);
}
