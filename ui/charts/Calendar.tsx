import { useTranslations } from 'next-intl';
import type { DayAmount } from '@/core/analytics/statistics/byDay';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';
import { useDateText } from './useDateText';

const cell = 11;
const daysAWeek = 7;

/** A year of days as small squares, week by week, the darker the more was done. */
export function Calendar({ title, days, unit }: { title: string; days: readonly DayAmount[]; unit: 'reviews' }) {
  const t = useTranslations('charts');
  const counts = useTranslations('counts');
  const dateText = useDateText();
  const most = Math.max(1, ...days.map(({ amount }) => amount));
  const first = weekdayOf(days[0]?.date ?? '');
  const weeks = Math.ceil((days.length + first) / daysAWeek);
  const studied = days.filter(({ amount }) => amount > 0);
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary={t('year', { count: studied.length })} />
      <div dir="ltr" className="flex flex-row-reverse overflow-x-auto" tabIndex={0} role="region" aria-label={t('yearOf', { title })}>
        <svg className="w-full min-w-xl shrink-0" viewBox={`0 0 ${weeks * cell} ${daysAWeek * cell}`} aria-hidden>
          {days.map(({ date, amount }, index) => (
            <rect
              key={date} x={Math.floor((index + first) / daysAWeek) * cell} y={((index + first) % daysAWeek) * cell} width={cell - 2} height={cell - 2} rx="1.5"
              className={amount === 0 ? 'fill-line' : 'fill-accent'} opacity={amount === 0 ? 0.6 : 0.3 + 0.7 * Math.sqrt(amount / most)}
            >
              <title>{t('named', { name: dateText(date), value: counts(unit, { count: amount }) })}</title>
            </rect>
          ))}
        </svg>
      </div>
      <ChartTable title={title} rows={[...studied].reverse().map(({ date, amount }) => [dateText(date), counts(unit, { count: amount })])} />
    </figure>
  );
}

/** 0 for Monday to 6 for Sunday. */
function weekdayOf(date: string): number {
  return date === '' ? 0 : (new Date(date).getUTCDay() + 6) % daysAWeek;
}
