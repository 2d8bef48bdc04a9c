import type { DayCount } from '@/core/analytics/retention';
import { counted } from '../course/counted';

const width = 640;
const height = 120;

interface DayBarsProps {
  readonly title: string;
  readonly days: readonly DayCount[];
  /** What is counted, in the singular. */
  readonly unit: string;
}

/** Counts by day as bars, with the same as a table for those who do not see them. */
export function DayBars({ title, days, unit }: DayBarsProps) {
  const most = Math.max(1, ...days.map(({ count }) => count));
  const step = width / days.length;
  return (
    <figure className="space-y-2">
      <figcaption className="label">{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height + 1}`} className="w-full" role="img" aria-label={summary(days, unit)}>
        <line x1="0" y1={height + 0.5} x2={width} y2={height + 0.5} className="stroke-line" />
        {days.map(({ date, count }, index) => {
          const barHeight = count === 0 ? 0 : Math.max(2, (count / most) * (height - 4));
          return (
            <rect
              key={date}
              x={index * step + step * 0.15}
              y={height - barHeight}
              width={step * 0.7}
              height={barHeight}
              className="fill-accent"
            >
              <title>{`${dayText(date)}: ${counted(count, unit)}`}</title>
            </rect>
          );
        })}
      </svg>
      <div className="figures flex justify-between text-small text-quiet">
        <span>{dayText(days[0]?.date ?? '')}</span>
        <span>{dayText(days.at(-1)?.date ?? '')}</span>
      </div>
      <table className="sr-only">
        <caption>{title}</caption>
        <tbody>
          {days.filter(({ count }) => count > 0).map(({ date, count }) => (
            <tr key={date}>
              <th scope="row">{dayText(date)}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function summary(days: readonly DayCount[], unit: string): string {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  return `${counted(total, unit)} over ${days.length} days`;
}

function dayText(date: string): string {
  if (date === '') return '';
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(date));
}
