import { useTranslations } from 'next-intl';
import type { AttemptResult } from '@/core/quiz/attemptResult';
import { useMomentText } from '../useMomentText';

/** Says to a learner when they will see of an attempt what is kept back. */
export function KeptBack({ result: { totals, releasedAt }, timeZone }: { readonly result: AttemptResult; readonly timeZone: string }) {
  const t = useTranslations('quizResult');
  const momentText = useMomentText(timeZone);
  const what = totals === null ? 'all' : 'answers';
  return releasedAt === null ? t('keptBack', { what }) : t('keptBackUntil', { what, moment: momentText(releasedAt) });
}
