import { asId } from '@/core/ids';
import type { DraftId, EventId, LearnerId } from '@/core/ids';
import type { FlaggedQuestion } from '@/core/questions/flaggedQuestion';
import type { Question } from '@/core/questions/question';
import type { Instant } from '@/core/time';
import { database, Prisma } from './db';
import type { QuestionFlag } from './generated/sqlite/client';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';

const mostFlags = 200;

/** Open flags on the viewer's own courses, and by learners of the viewer's classes; newest first. */
export async function openFlags(viewer: Viewer): Promise<FlaggedQuestion[]> {
  const prisma = await database();
  const rows = await openFlagRows(viewer, Prisma.sql`TRUE`);
  const courseIds = [...new Set(rows.map(({ courseId }) => courseId))];
  const questionIds = rows.map(({ questionId }) => questionId);
  const [courses, drafts, questions, taught] = await Promise.all([
    prisma.course.findMany({ where: { id: { in: courseIds } }, select: { id: true, title: true } }),
    prisma.courseDraft.findMany({ where: { authorId: viewer.learnerId, courseId: { in: courseIds } }, select: { id: true, courseId: true } }),
    prisma.questionVersion.findMany({ where: { courseId: { in: courseIds }, questionId: { in: questionIds } }, orderBy: { version: 'asc' } }),
    prisma.enrolment.findMany({
      where: { learnerId: { in: rows.map(({ learnerId }) => learnerId) }, class: { instructors: { some: { userId: viewer.learnerId } } } },
      select: { learnerId: true, learner: { select: { name: true } } },
    }),
  ]);
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const names = new Map(taught.map(({ learnerId, learner }) => [learnerId, learner.name]));
  const stems = new Map(questions.map(({ courseId, questionId, content }) => [`${courseId} ${questionId}`, fromStored<Question>(content).stem]));
  return rows.map(({ id, learnerId, courseId, questionId, note, at }) => ({
    id: asId<EventId>(id),
    learnerId: asId<LearnerId>(learnerId),
    learnerName: names.get(learnerId) ?? null,
    note,
    at: at.getTime(),
    courseTitle: titles.get(courseId) ?? courseId,
    stem: stems.get(`${courseId} ${questionId}`) ?? null,
    draftId: asDraftId(drafts.find((draft) => draft.courseId === courseId)?.id),
  }));
}

function asDraftId(id: string | undefined): DraftId | null {
  return id === undefined ? null : asId<DraftId>(id);
}

/** Settles a flag that concerns the viewer; false where there is none such. */
export async function settleFlag(viewer: Viewer, learnerId: LearnerId, id: EventId, now: Instant): Promise<boolean> {
  const prisma = await database();
  const [own] = await openFlagRows(viewer, Prisma.sql`f."learnerId" = ${learnerId} AND f."id" = ${id}`);
  if (own === undefined) return false;
  await prisma.questionFlag.update({ where: { learnerId_id: { learnerId, id } }, data: { resolvedAt: new Date(now) } });
  return true;
}

/** Open flags that the viewer may see, the newest first: the course is theirs, or the learner studies it in a class of theirs. */
async function openFlagRows({ learnerId }: Viewer, which: Prisma.Sql): Promise<QuestionFlag[]> {
  return (await database()).$queryRaw`
    SELECT f.* FROM "QuestionFlag" f WHERE f."resolvedAt" IS NULL AND ${which} AND (
      f."courseId" IN (SELECT "id" FROM "Course" WHERE "authorId" = ${learnerId})
      OR EXISTS (
        SELECT 1 FROM "Enrolment" e JOIN "Class" c ON c."id" = e."classId" JOIN "ClassInstructor" i ON i."classId" = c."id"
        WHERE e."learnerId" = f."learnerId" AND c."courseId" = f."courseId" AND i."userId" = ${learnerId}))
    ORDER BY f."at" DESC LIMIT ${mostFlags}`;
}
