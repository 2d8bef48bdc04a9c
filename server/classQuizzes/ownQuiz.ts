import type { ClassId, QuizId } from '@/core/ids';
import type { Quiz } from '@/core/quiz/quiz';
import { database } from '../db';
import type { Database } from '../db';
import type { Quiz as QuizRow } from '../generated/sqlite/client';
import { ownClass } from '../ownClass';
import type { OwnClass } from '../ownClass';
import { quizOfRow } from '../rows/quizRow';
import type { Viewer } from '../viewer';

export interface OwnQuiz {
  readonly own: OwnClass;
  readonly row: QuizRow;
  readonly quiz: Quiz;
}

/** A quiz of a class that the viewer teaches; null for anybody else, and for quizzes of other classes. */
export async function ownQuiz(viewer: Viewer, classId: ClassId, quizId: QuizId): Promise<OwnQuiz | null> {
  const own = await ownClass(viewer, classId);
  if (own === null) return null;
  const row = await (await database()).quiz.findFirst({ where: { id: quizId, classId } });
  return row === null ? null : { own, row, quiz: quizOfRow(row) };
}

/** Whether a learner has begun a quiz, also one who has left the class since. Instructors who try it do not count. */
export async function hasBegun(prisma: Database, classId: ClassId, { key }: Quiz): Promise<boolean> {
  const instructors = await prisma.classInstructor.findMany({ where: { classId }, select: { userId: true } });
  return (await prisma.attempt.count({ where: { quizKey: key, learnerId: { notIn: instructors.map(({ userId }) => userId) } } })) > 0;
}
