import type { HourCount } from '@/core/analytics/statistics/hours';
import { counted, percent } from '@/core/text';
import { Bars } from '../charts/Bars';

/** When the learner studies, and how well it goes. */
export function HourChart({ hours }: { hours: readonly HourCount[] }) {
  const busiest = hours.reduce((most, one) => (one.reviews > most.reviews ? one : most), hours[0] ?? { hour: 0, reviews: 0, recalled: null });
  return (
    <Bars
      title="Reviews by hour"
      summary={`Most at ${busiest.hour}:00`}
      bars={hours.map(({ hour, reviews, recalled }) => ({ name: `${hour}:00`, value: reviews, text: `${counted(reviews, 'review')}, ${percent(recalled)} recalled` }))}
      axis={['0:00', '6:00', '12:00', '18:00', '23:00']}
    />
  );
}
