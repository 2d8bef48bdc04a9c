import { parseQuizKey } from '@/core/quiz/quizKey';
import type { QuizKey } from '@/core/quiz/quizKey';
import type { Prisma } from '../db';

/** Keeps a class's quiz from being changed until the transaction ends, so that no attempt is drawn by what has just been
 *  replaced; a course's own quizzes never change. */
export async function holdQuiz(transaction: Prisma.TransactionClient, key: QuizKey): Promise<void> {
  const name = parseQuizKey(key);
  // Any write to a row takes its lock on PostgreSQL; on SQLite it makes the transaction the one writer at once.
  if (name?.kind === 'class') await transaction.quiz.updateMany({ where: { id: name.quizId }, data: { id: name.quizId } });
}
