import { asId } from '@/core/ids';
import type { DraftId, EventId, LearnerId } from '@/core/ids';
import type { FlaggedQuestion } from '@/core/questions/flaggedQuestion';
import type { Question } from '@/core/questions/question';
import type { Instant } from '@/core/time';
import { database } from './db';
import type { Prisma } from './db';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';

const mostFlags = 200;

/** Open flags on the viewer's own courses, and by learners of the viewer's classes; newest first. */
export async function openFlags(viewer: Viewer): Promise<FlaggedQuestion[]> {
  const prisma = await database();
  const rows = await prisma.questionFlag.findMany({
    where: { AND: [{ resolvedAt: null }, await concerning(viewer)] },
    orderBy: { at: 'desc' },
    take: mostFlags,
  });
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
  const { count } = await prisma.questionFlag.updateMany({
    where: { AND: [{ learnerId, id, resolvedAt: null }, await concerning(viewer)] },
    data: { resolvedAt: new Date(now) },
  });
  return count > 0;
}

/** Flags that the viewer may see: the course is theirs, or the learner studies it in a class of theirs. */
async function concerning(viewer: Viewer): Promise<Prisma.QuestionFlagWhereInput> {
  const prisma = await database();
  const own = await prisma.course.findMany({ where: { authorId: viewer.learnerId }, select: { id: true } });
  const classes = await prisma.class.findMany({
    where: { instructors: { some: { userId: viewer.learnerId } } },
    select: { courseId: true, enrolments: { select: { learnerId: true } } },
  });
  const taught = classes.map(({ courseId, enrolments }) => ({ courseId, learnerId: { in: enrolments.map(({ learnerId }) => learnerId) } }));
  return { OR: [{ courseId: { in: own.map(({ id }) => id) } }, ...taught] };
}
