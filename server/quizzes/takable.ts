import type { CourseId, LearnerId } from '@/core/ids';
import type { Quiz } from '@/core/quiz/quiz';
import { parseQuizKey } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Database, Prisma } from '../db';
import { quizOf } from './quizOf';

/** The quizzes of classes that a learner learns in or teaches; archived ones ask nothing any more. */
export function quizzesOfClasses(learnerId: LearnerId): Prisma.QuizWhereInput {
  const taking = [{ enrolments: { some: { learnerId } } }, { instructors: { some: { userId: learnerId } } }];
  return { archivedAt: null, class: { archivedAt: null, OR: taking } };
}

/** A quiz that the learner may take: any of a course's own, and those of their classes; null otherwise. */
export async function takableQuiz(prisma: Database, learnerId: LearnerId, courseId: CourseId, key: QuizKey): Promise<Quiz | null> {
  const name = parseQuizKey(key);
  if (name?.kind === 'class') {
    const found = await prisma.quiz.count({ where: { AND: [{ id: name.quizId }, quizzesOfClasses(learnerId)] } });
    if (found === 0) return null;
  }
  return quizOf(prisma, key, courseId);
}
