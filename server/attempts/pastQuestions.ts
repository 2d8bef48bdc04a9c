import { asId } from '@/core/ids';
import type { AttemptId, CourseId, LearnerId } from '@/core/ids';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { PastQuestion } from '@/core/quiz/history';
import type { Prisma } from '../db';
import { askedQuestions } from './askedQuestion';

/** More than any learner soon answers: what lies further back says nothing of what to ask next. */
const mostQuestions = 400;

/** What a learner was asked in a course's quizzes and is graded, the newest attempts first. */
export async function pastQuestions(transaction: Prisma.TransactionClient, learnerId: LearnerId, courseId: CourseId): Promise<PastQuestion[]> {
  const rows = await transaction.attemptQuestion.findMany({
    where: { learnerId, courseId, score: { not: null } },
    include: { attempt: { select: { startedAt: true } } },
    orderBy: [{ attempt: { startedAt: 'desc' } }, { position: 'asc' }],
    take: mostQuestions,
  });
  const questions = await askedQuestions(transaction, rows);
  return rows.flatMap(({ attemptId, score, savedAt, attempt }, index) => {
    const question = questions[index];
    if (question === undefined) return [];
    return [{
      attemptId: asId<AttemptId>(attemptId), questionId: question.id, cards: cardsAsked(question), score: score ?? 0,
      at: (savedAt ?? attempt.startedAt).getTime(),
    }];
  });
}
