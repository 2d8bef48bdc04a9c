import { useTranslations } from 'next-intl';
import { calibrationLesson } from '@/core/quiz/calibrationLesson';
import type { ConfidenceLevel } from '@/core/quiz/confidence';

/** What a level with answers says: how many were right, and what there is to learn from it. */
export function useCalibrationText(): (level: ConfidenceLevel) => string {
  const t = useTranslations('quizResult.calibration');

  function counts({ confidence, count, rightCount }: ConfidenceLevel): string {
    return count === 1 ? t('one', { confidence, isRight: String(rightCount === 1) }) : t('many', { confidence, count, right: rightCount });
  }

  function lesson(level: ConfidenceLevel): string {
    const learnt = calibrationLesson(level);
    if (learnt === null) return '';
    switch (learnt.kind) {
      case 'reread-all':
        return t('rereadAll', { count: learnt.count });
      case 'reread-others':
        return t('rereadOthers', { count: learnt.count });
      case 'rely':
        return t('rely');
      case 'trust':
        return t('trust');
      case 'knows-more':
        return t('knowsMore');
      case 'to-learn':
        return t('toLearn');
    }
  }

  return (level) => `${counts(level)} ${lesson(level)}`.trim();
}
