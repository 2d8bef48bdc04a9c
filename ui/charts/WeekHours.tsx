import { useTranslations } from 'next-intl';
import { DAY_MS } from '@/core/time';
import { useDateFormat } from '../messages/dates';
import { hidden } from '../messages/hidden';
import { ChartHead } from './ChartHead';

/** Some Monday. */
const monday = Date.UTC(2024, 0, 1);
const daysAWeek = 7;
const hoursADay = 24;
/** Hours named below the squares, so many apart. */
const namedHours = [0, 6, 12, 18] as const;

interface WeekHoursProps {
  readonly title: string;
  readonly summary: string;
  /** Seven rows from Monday on, of 24 hours each. */
  readonly counts: readonly (readonly number[])[];
  readonly unit: 'reviews';
}

/** The hours of a week as squares, the darker the more was done, and the same as a table. */
export function WeekHours({ title, summary, counts, unit }: WeekHoursProps) {
  const t = useTranslations('charts');
  const amounts = useTranslations('counts');
  const weekdays = useWeekdays();
  const most = Math.max(1, ...counts.flat());
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary={summary} />
      <div aria-hidden className="figures grid max-w-3xl grid-cols-[2.25rem_repeat(24,minmax(0,1fr))] items-center gap-0.5 text-small text-quiet">
        {counts.map((hours, row) => [
          <span key={row}>{weekdays[row]}</span>,
          ...hours.map((count, hour) => (
            <span key={`${row} ${hour}`} title={t('named', { name: `${weekdays[row] ?? ''} ${hour}:00`, value: amounts(unit, { count }) })} className="aspect-square rounded-[2px]" style={{ background: shade(count / most) }} />
          )),
        ])}
        <span />
        {namedHours.map((hour) => <span key={hour} className="col-span-6">{hour}:00</span>)}
      </div>
      <HoursTable title={title} counts={counts} />
    </figure>
  );
}

/** The days of a week by their short names, from Monday on. */
function useWeekdays(): string[] {
  const format = useDateFormat({ weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: daysAWeek }, (_, day) => format.format(monday + day * DAY_MS));
}

/** An hour with nothing is a line's grey; the rest go from faint to full. */
function shade(share: number): string {
  return share === 0 ? 'var(--line)' : `color-mix(in oklch, var(--accent) ${Math.round(15 + 85 * share)}%, var(--paper))`;
}

/** Hours down, days across, as a phone has more room downwards. */
function HoursTable({ title, counts }: Pick<WeekHoursProps, 'title' | 'counts'>) {
  const t = useTranslations('charts');
  const weekdays = useWeekdays();
  return (
    <details className="text-small">
      <summary className="text-link inline-flex min-h-11 items-center text-quiet">{t.rich('asTable', { title, hidden })}</summary>
      <div className="max-h-80 overflow-auto" tabIndex={0} role="region" aria-label={t('asTableOf', { title })}>
        <table className="figures text-end">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col" className="py-1 text-start font-normal text-quiet">{t('hour')}</th>
              {weekdays.map((day) => <th key={day} scope="col" className="py-1 ps-4 font-normal text-quiet">{day}</th>)}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {Array.from({ length: hoursADay }, (_, hour) => (
              <tr key={hour}>
                <th scope="row" className="py-1 text-start font-normal">{hour}:00</th>
                {weekdays.map((day, row) => <td key={day} className="py-1 ps-4">{counts[row]?.[hour] ?? 0}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
