import { asId } from '@/core/ids';
import type { AttemptId } from '@/core/ids';
import { cardsAsked } from '@/core/questions/cardsAsked';
import type { GradedQuestion } from '@/core/questions/question';
import type { PastQuestion } from '@/core/quiz/history';
import { noon } from './card';

/** Questions that an attempt asked, all with one score. */
export function pastQuestions(attempt: string, questions: readonly GradedQuestion[], score: number, at = noon): PastQuestion[] {
  return questions.map((question) => ({ attemptId: asId<AttemptId>(attempt), questionId: question.id, cards: cardsAsked(question), score, at }));
}
