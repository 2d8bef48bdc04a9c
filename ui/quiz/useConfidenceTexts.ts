import { useTranslations } from 'next-intl';
import type { Confidence } from '@/core/quiz/confidence';

/** How sure of an answer, as a learner says it. */
export function useConfidenceTexts(): Readonly<Record<Confidence, string>> {
  const t = useTranslations('quiz.confidence');
  return { guess: t('guess'), 'fairly-sure': t('fairlySure'), certain: t('certain') };
}
