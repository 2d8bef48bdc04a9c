import type { QuizScores } from '@/core/analytics/quizScores';
import { percent } from '@/core/text';

/** "Quiz: best 88%, last 75%"; null before the first attempt. */
export function scoreText({ attempts, best, last }: QuizScores): string | null {
  if (attempts === 0) return null;
  return attempts === 1 ? `Quiz ${percent(best)}` : `Quiz best ${percent(best)}, last ${percent(last)}`;
}
