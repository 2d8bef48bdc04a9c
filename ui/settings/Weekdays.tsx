import { workloads } from '@/core/scheduling/preferences';
import type { Workload } from '@/core/scheduling/preferences';

const dayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const loadTexts: Readonly<Record<Workload, string>> = { normal: 'Usual', reduced: 'Half', none: 'Free' };

/** How much of the usual work each weekday takes. */
export function Weekdays({ weekdays, problem }: { weekdays: readonly Workload[]; problem: string | undefined }) {
  return (
    <fieldset className="space-y-1.5" aria-describedby="weekdays-hint">
      <legend className="font-semibold">Easy days</legend>
      <p id="weekdays-hint" className="text-small text-quiet">On a free day nothing new falls due where memory allows another day.</p>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {dayNames.map((name, index) => (
          <label key={name} className="space-y-1">
            <span className="label block">{name}</span>
            <select name={`weekday${index}`} defaultValue={weekdays[index]} className="field" aria-invalid={problem === undefined ? undefined : true}>
              {workloads.map((load) => <option key={load} value={load}>{loadTexts[load]}</option>)}
            </select>
          </label>
        ))}
      </div>
      {problem !== undefined && <p role="alert" className="text-accent">{problem}</p>}
    </fieldset>
  );
}
