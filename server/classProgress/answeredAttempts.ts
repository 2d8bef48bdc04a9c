import type { AnsweredAttempt } from '@/core/analytics/classProgress/learnerSigns';
import { rapidMs } from '@/core/analytics/risk/signs';
import type { QuizSign } from '@/core/analytics/risk/signs';
import type { CourseOutline } from '@/core/facts/outline';
import { asId } from '@/core/ids';
import type { ClassId, LearnerId, QuizId } from '@/core/ids';
import { quizKeyOf } from '@/core/quiz/quizKey';
import { database, Prisma } from '../db';

/** The submitted attempts at quizzes of the course's sections and of the class, by learner. For callers that have
 *  checked who may see them. */
export async function answeredAttempts(
  classId: ClassId,
  outline: CourseOutline,
  learnerIds: readonly LearnerId[],
): Promise<(learnerId: LearnerId) => readonly AnsweredAttempt[]> {
  if (learnerIds.length === 0) return () => [];
  const prisma = await database();
  const quizzes = await quizzesByKey(classId, outline);
  const [attempts, counts] = await Promise.all([
    prisma.attempt.findMany({
      where: { learnerId: { in: [...learnerIds] }, courseId: outline.course.id, submittedAt: { not: null } },
      select: { learnerId: true, id: true, quizKey: true, submittedAt: true },
    }),
    answerCounts(outline.course.id, learnerIds),
  ]);
  const byLearner = new Map<string, AnsweredAttempt[]>(learnerIds.map((id) => [id, []]));
  for (const { learnerId, id, quizKey, submittedAt } of attempts) {
    const [quiz, counted] = [quizzes.get(quizKey), counts.get(`${learnerId} ${id}`)];
    if (quiz === undefined || counted === undefined || submittedAt === null) continue;
    byLearner.get(learnerId)?.push({ quiz, quizKey, submittedAt: submittedAt.getTime(), ...counted });
  }
  return (learnerId) => byLearner.get(learnerId) ?? [];
}

async function quizzesByKey(classId: ClassId, { sections }: CourseOutline): Promise<ReadonlyMap<string, QuizSign['quiz']>> {
  const rows = await (await database()).quiz.findMany({ where: { classId }, select: { id: true, title: true } });
  return new Map<string, QuizSign['quiz']>([
    ...sections.map(({ section, position }) => [quizKeyOf({ kind: 'section', sectionId: section.id }), { kind: 'section', position }] as const),
    ...rows.map(({ id, title }) => [quizKeyOf({ kind: 'class', quizId: asId<QuizId>(id) }), { kind: 'class', title }] as const),
  ]);
}

type Counts = Pick<AnsweredAttempt, 'asked' | 'right' | 'timed' | 'rapid'>;

/** Sums come as big integers. */
type CountsRow = { readonly learnerId: string; readonly attemptId: string } & Readonly<Record<keyof Counts, bigint | number>>;

/** By learner and attempt; a quiz has many questions, so that the database adds up. */
async function answerCounts(courseId: string, learnerIds: readonly LearnerId[]): Promise<ReadonlyMap<string, Counts>> {
  const isTimed = Prisma.sql`"response" IS NOT NULL AND "elapsedMs" > 0`;
  const rows = await (await database()).$queryRaw<CountsRow[]>`
    SELECT "learnerId", "attemptId", COUNT(*) AS "asked",
      SUM(CASE WHEN "score" >= 1 THEN 1 ELSE 0 END) AS "right",
      SUM(CASE WHEN ${isTimed} THEN 1 ELSE 0 END) AS "timed",
      SUM(CASE WHEN ${isTimed} AND "elapsedMs" < ${rapidMs} THEN 1 ELSE 0 END) AS "rapid"
    FROM "AttemptQuestion"
    WHERE "courseId" = ${courseId} AND "learnerId" IN (${Prisma.join([...learnerIds])})
    GROUP BY "learnerId", "attemptId"`;
  return new Map(rows.map(({ learnerId, attemptId, asked, right, timed, rapid }) => [
    `${learnerId} ${attemptId}`, { asked: Number(asked), right: Number(right), timed: Number(timed), rapid: Number(rapid) },
  ]));
}
