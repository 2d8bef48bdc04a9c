import type { Interval } from '@/core/analytics/measures/interval';
import type { QuestionMeasures } from '@/core/analytics/measures/questionMeasures';
import { percent } from '../course/percent';

/** A question's figures, each with the bounds it is known within; folded, since advice says what matters. */
export function Measures({ measures }: { measures: QuestionMeasures }) {
  const { facilityIndex, facilityInterval, restCorrelation, restCorrelationInterval, medianElapsedMs } = measures;
  const rows = [
    ['Facility index', percent(facilityIndex), within(facilityInterval, percent)],
    ['Correlation with the rest of the quiz', decimal(restCorrelation), within(restCorrelationInterval, decimal)],
    ['Discrimination index, best less worst 27%', decimal(measures.discriminationIndex), ''],
    ['Discriminative efficiency', decimal(measures.discriminativeEfficiency), ''],
    ['Median time', medianElapsedMs === null ? '–' : `${Math.round(medianElapsedMs / 1000)} s`, ''],
  ] as const;
  return (
    <details>
      <summary className="min-h-11 content-center text-small text-quiet">Figures</summary>
      <dl className="grid grid-cols-[1fr_auto_auto] gap-x-4 gap-y-1 text-small">
        {rows.map(([name, value, bounds]) => (
          <div key={name} className="contents">
            <dt>{name}</dt>
            <dd className="figures text-right">{value}</dd>
            <dd className="figures text-quiet">{bounds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** Two decimals, or a dash. */
function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−');
}

function within(interval: Interval | null, text: (value: number) => string): string {
  return interval === null ? '' : `${text(interval.low)} to ${text(interval.high)}`;
}
