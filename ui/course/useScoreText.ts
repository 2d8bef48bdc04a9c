import { useTranslations } from 'next-intl';
import type { QuizScores } from '@/core/analytics/quizScores';
import { usePercent } from '../messages/percents';

/** Says "Quiz best 88%, last 75%"; null before the first attempt. */
export function useScoreText(): (scores: QuizScores) => string | null {
  const t = useTranslations('course');
  const percent = usePercent();
  return ({ attempts, best, last }) => {
    if (attempts === 0) return null;
    return attempts === 1 ? t('quizScore', { score: percent(best) }) : t('quizScores', { best: percent(best), last: percent(last) });
  };
}
