import { useTranslations } from 'next-intl';
import { workloads } from '@/core/scheduling/preferences';
import type { Workload } from '@/core/scheduling/preferences';
import { useDateFormat } from '../messages/dates';

/** Monday to Sunday of some week. */
const someWeek = [1, 2, 3, 4, 5, 6, 7].map((day) => Date.UTC(2024, 0, day));

/** How much of the usual work each weekday takes. */
export function Weekdays({ weekdays, problem }: { weekdays: readonly Workload[]; problem: string | undefined }) {
  const t = useTranslations('settings.week');
  const dayName = useDateFormat({ weekday: 'long', timeZone: 'UTC' });
  return (
    <fieldset className="space-y-1.5" aria-describedby="weekdays-hint">
      <legend className="font-semibold">{t('easyDays')}</legend>
      <p id="weekdays-hint" className="text-small text-quiet">{t('easyDaysHint')}</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {someWeek.map((day, index) => (
          <label key={day} className="space-y-1">
            <span className="label block">{dayName.format(day)}</span>
            <select name={`weekday${index}`} defaultValue={weekdays[index]} className="field" aria-invalid={problem === undefined ? undefined : true}>
              {workloads.map((load) => <option key={load} value={load}>{t('load', { load })}</option>)}
            </select>
          </label>
        ))}
      </div>
      {problem !== undefined && <p role="alert" className="text-accent">{problem}</p>}
    </fieldset>
  );
}
