import type { DayAmount } from '@/core/analytics/statistics/byDay';
import { counted } from '@/core/text';
import { Bars } from '../charts/Bars';
import { dateText } from '../charts/dateText';

/** Amounts by day. */
export function DayChart({ title, days, unit }: { title: string; days: readonly DayAmount[]; unit: string }) {
  const total = Math.round(days.reduce((sum, { amount }) => sum + amount, 0));
  return (
    <Bars
      title={title}
      summary={`${counted(total, unit)} in all`}
      bars={days.map(({ date, amount }) => ({ name: dateText(date), value: amount, text: counted(Math.round(amount), unit) }))}
      axis={[dateText(days[0]?.date ?? ''), dateText(days.at(-1)?.date ?? '')]}
    />
  );
}
