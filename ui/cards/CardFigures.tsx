import { useFormatter, useTranslations } from 'next-intl';
import type { CardState } from '@/core/scheduling/cardState';
import { DAY_MS } from '@/core/time';
import { Figure } from '../course/Figure';
import { useIntervalText } from '../study/useIntervalText';

/** What FSRS knows of a card. */
export function CardFigures({ state }: { state: CardState }) {
  const t = useTranslations('cardPages.card');
  const format = useFormatter();
  const intervalText = useIntervalText();
  if (state.phase === 'new') return <p className="text-quiet">{t('notMet')}</p>;
  return (
    <dl className="figures grid grid-cols-2 gap-6 sm:grid-cols-4">
      <Figure name={t('stability')} value={intervalText(state.stability * DAY_MS)} />
      <Figure name={t('difficulty')} value={format.number(state.difficulty, { minimumFractionDigits: 1, maximumFractionDigits: 1 })} />
      <Figure name={t('reviews')} value={String(state.reviews)} />
      <Figure name={t('lapses')} value={String(state.lapses)} />
    </dl>
  );
}
