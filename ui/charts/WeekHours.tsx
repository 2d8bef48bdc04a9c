import { counted } from '../course/counted';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const [cell, left, top] = [20, 34, 4];
const hoursADay = 24;

interface WeekHoursProps {
  readonly title: string;
  readonly summary: string;
  /** Seven rows from Monday on, of 24 hours each. */
  readonly counts: readonly (readonly number[])[];
  readonly unit: string;
}

/** The hours of a week as squares, the darker the more was done, and the same as a table. */
export function WeekHours({ title, summary, counts, unit }: WeekHoursProps) {
  const most = Math.max(1, ...counts.flat());
  return (
    <figure className="min-w-0 space-y-2">
      <figcaption className="space-y-0.5">
        <h3 className="text-base font-semibold">{title}</h3>
        <p className="label">{summary}</p>
      </figcaption>
      <svg viewBox={`0 0 ${left + hoursADay * cell} ${top + weekdays.length * cell + 20}`} className="w-full max-w-3xl" aria-hidden>
        {weekdays.map((day, row) => <text key={day} x="0" y={top + row * cell + 14} className="fill-quiet text-[12px]">{day}</text>)}
        {counts.flatMap((hours, row) => hours.map((count, hour) => (
          <rect
            key={`${row} ${hour}`} x={left + hour * cell} y={top + row * cell} width={cell - 2} height={cell - 2} rx="2"
            className={count === 0 ? 'fill-line' : 'fill-accent'} opacity={count === 0 ? 0.6 : 0.25 + 0.75 * Math.sqrt(count / most)}
          >
            <title>{`${weekdays[row] ?? ''} ${hour}:00: ${counted(count, unit)}`}</title>
          </rect>
        )))}
        {[0, 6, 12, 18].map((hour) => <text key={hour} x={left + hour * cell} y={top + weekdays.length * cell + 14} className="fill-quiet text-[12px]">{hour}:00</text>)}
      </svg>
      <HoursTable title={title} counts={counts} />
    </figure>
  );
}

/** Hours down, days across, as a phone has more room downwards. */
function HoursTable({ title, counts }: Pick<WeekHoursProps, 'title' | 'counts'>) {
  return (
    <details className="text-small">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">As a table<span className="sr-only">: {title}</span></summary>
      <div className="max-h-80 overflow-auto" tabIndex={0} role="region" aria-label={`${title}, as a table`}>
        <table className="figures text-right">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="py-1 text-left font-normal text-quiet">Hour</th>
              {weekdays.map((day) => <th key={day} scope="col" className="py-1 pl-4 font-normal text-quiet">{day}</th>)}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {Array.from({ length: hoursADay }, (_, hour) => (
              <tr key={hour}>
                <th scope="row" className="py-1 text-left font-normal">{hour}:00</th>
                {weekdays.map((day, row) => <td key={day} className="py-1 pl-4">{counts[row]?.[hour] ?? 0}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
