import { useTranslations } from 'next-intl';
import type { DayRetention } from '@/core/analytics/statistics/retentionTable';
import { Lines } from '../charts/Lines';
import { useDateText } from '../charts/useDateText';

/** How much was recalled when it fell due, day by day, against what is aimed at. */
export function RetentionLines({ days, desiredRetention }: { days: readonly DayRetention[]; desiredRetention: number }) {
  const t = useTranslations('statistics.byDay');
  const dateText = useDateText();
  return (
    <Lines
      title={t('title')}
      summary={t('summary')}
      names={days.map(({ date }) => dateText(date))}
      tableStep={1}
      lines={[
        { name: t('recalled'), values: days.map(({ recalled }) => recalled), stroke: 'solid' },
        { name: t('aimedAt'), values: days.map(() => desiredRetention), stroke: 'dotted' },
      ]}
    />
  );
}
