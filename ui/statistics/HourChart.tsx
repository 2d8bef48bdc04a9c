import { useTranslations } from 'next-intl';
import type { HourCount } from '@/core/analytics/statistics/hours';
import { Bars } from '../charts/Bars';
import { usePercent } from '../messages/percents';

/** When the learner studies, and how well it goes. */
export function HourChart({ hours }: { hours: readonly HourCount[] }) {
  const t = useTranslations('statistics.hours');
  const percent = usePercent();
  const busiest = hours.reduce((most, one) => (one.reviews > most.reviews ? one : most), hours[0] ?? { hour: 0, reviews: 0, recalled: null });
  return (
    <Bars
      title={t('title')}
      summary={t('summary', { time: `${busiest.hour}:00` })}
      bars={hours.map(({ hour, reviews, recalled }) => ({ name: `${hour}:00`, value: reviews, text: t('bar', { count: reviews, recalled: percent(recalled) }) }))}
      axis={['0:00', '6:00', '12:00', '18:00', '23:00']}
    />
  );
}
