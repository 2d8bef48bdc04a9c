import { useTranslations } from 'next-intl';
import type { DayAmount } from '@/core/analytics/statistics/byDay';
import { Bars } from '../charts/Bars';
import { useDateText } from '../charts/useDateText';

/** Amounts by day. */
export function DayChart({ title, days, unit }: { title: string; days: readonly DayAmount[]; unit: 'cards' | 'reviews' | 'minutes' }) {
  const inAll = useTranslations('statistics.inAll');
  const counts = useTranslations('counts');
  const dateText = useDateText();
  const total = Math.round(days.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Bars
      title={title}
      summary={inAll(unit, { count: total })}
      bars={days.map(({ date, amount }) => ({ name: dateText(date), value: amount, text: counts(unit, { count: Math.round(amount) }) }))}
      axis={[dateText(days[0]?.date ?? ''), dateText(days.at(-1)?.date ?? '')]}
    />
  );
}
