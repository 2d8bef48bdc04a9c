import { parseQuizKey } from '@/core/quiz/quizKey';
import type { AttemptHeading } from '@/core/quiz/attemptView';

/** What a quiz is called at the head of its page: a section's is just the quiz, as its section stands above. */
export function quizTitle({ quizKey, title }: Pick<AttemptHeading, 'quizKey' | 'title'>): string {
  switch (parseQuizKey(quizKey)?.kind) {
    case 'section':
      return 'Quiz';
    case 'practice':
      return 'Practice';
    default:
      return title;
  }
}
