import { noQuizzes } from '@/core/analytics/classProgress/learnerSigns';
import type { QuizzesTaken } from '@/core/analytics/classProgress/learnerSigns';
import type { QuizSign } from '@/core/analytics/risk/signs';
import type { AttemptRecord } from '@/core/analytics/standing';
import type { CourseOutline } from '@/core/facts/outline';
import { asId } from '@/core/ids';
import type { AttemptId, ClassId, CourseId, LearnerId, QuizId, SectionId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { readForReport } from '../database/replicas';
import { database, Prisma } from '../db';
import type { Attempt as AttemptRow } from '../generated/sqlite/client';

interface TakenRow {
  readonly learnerId: string;
  /** As the database has times where it computes them. */
  readonly firstAt: Date | string;
  readonly lastAt: Date | string;
  readonly timed: number | bigint;
  readonly rapid: number | bigint;
  /** A line for each attempt: asked, right and the quiz's key. */
  readonly attempts: string;
}

/** What each learner handed in of the quizzes of the course's sections and of the class. For callers that have checked
 *  who may see them. */
export async function quizzesTaken(classId: ClassId, outline: CourseOutline): Promise<(learnerId: LearnerId) => QuizzesTaken> {
  const quizzes = await quizzesByKey(classId, outline);
  if (quizzes.size === 0) return () => noQuizzes;
  // A row for each learner: a class has many, with many attempts each.
  const rows = await readForReport((prisma) => prisma.$queryRaw<TakenRow[]>`
    SELECT a."learnerId", MIN(a."submittedAt") AS "firstAt", MAX(a."submittedAt") AS "lastAt",
      SUM(COALESCE(a."timed", 0)) AS "timed", SUM(COALESCE(a."rapid", 0)) AS "rapid",
      STRING_AGG(CAST(COALESCE(a."asked", 0) AS TEXT) || ' ' || CAST(COALESCE(a."right", 0) AS TEXT) || ' ' || a."quizKey", ${'\n'}) AS "attempts"
    ${attemptsOf(classId, outline.course.id)} AND a."submittedAt" IS NOT NULL AND a."quizKey" IN (${Prisma.join([...quizzes.keys()])})
    GROUP BY a."learnerId"`);
  const found = new Map(rows.map((row) => [row.learnerId, takenOfRow(row, quizzes)]));
  return (learnerId) => found.get(learnerId) ?? noQuizzes;
}

function takenOfRow({ firstAt, lastAt, timed, rapid, attempts }: TakenRow, quizzes: ReadonlyMap<string, QuizSign['quiz']>): QuizzesTaken {
  return {
    firstAt: new Date(firstAt).getTime(), lastAt: new Date(lastAt).getTime(), timed: Number(timed), rapid: Number(rapid),
    attempts: attempts.split('\n').flatMap((line) => {
      const [asked, right, quizKey = ''] = line.split(' ');
      const quiz = quizzes.get(quizKey);
      return quiz === undefined ? [] : [{ quiz, quizKey, asked: Number(asked), right: Number(right) }];
    }),
  };
}

type SectionRow = Pick<AttemptRow, 'learnerId' | 'id' | 'sectionId' | 'submittedAt' | 'score'>;

/** The attempts at the quizzes of sections, open ones too, by learner. For callers that have checked who may see them. */
export async function sectionAttempts(classId: ClassId, courseId: CourseId): Promise<(learnerId: LearnerId) => readonly AttemptRecord[]> {
  const rows = await readForReport((prisma) => prisma.$queryRaw<SectionRow[]>`
    SELECT a."learnerId", a."id", a."sectionId", a."submittedAt", a."score" ${attemptsOf(classId, courseId)}`);
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
