import type { QuestionMeasures } from '@/core/analytics/measures/questionMeasures';
import { percent } from '@/core/text';
import { decimal, secondsText, within } from './figureText';

interface MeasuresProps {
  readonly measures: QuestionMeasures;
  /** Null where it is not defined. */
  readonly effectiveWeight: number | null;
}

/** A question's figures, each with the bounds it is known within. */
export function Measures({ measures, effectiveWeight }: MeasuresProps) {
  const { facilityIndex, facilityInterval, restCorrelation, restCorrelationInterval, elapsed } = measures;
  return (
    <FigureList rows={[
      ['Facility index', percent(facilityIndex), within(facilityInterval, percent)],
      ['Discrimination index, best less worst 27%', decimal(measures.discriminationIndex), ''],
      ['Correlation with the rest of the quiz', decimal(restCorrelation), within(restCorrelationInterval, decimal)],
      ['Discriminative efficiency', decimal(measures.discriminativeEfficiency), ''],
      ['Effective weight', percent(effectiveWeight), ''],
      ['Time taken, median', elapsed === null ? '–' : secondsText(elapsed.median), elapsed === null ? '' : `half took ${secondsText(elapsed.lower)} to ${secondsText(elapsed.upper)}`],
    ]} />
  );
}

/** Names, figures, and the bounds of each. */
export function FigureList({ rows }: { rows: readonly (readonly [string, string, string])[] }) {
  return (
    <dl className="divide-y divide-line border-y border-line">
      {rows.map(([name, value, bounds]) => (
        <div key={name} className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 py-2 sm:grid-cols-[1fr_5rem_10rem]">
          <dt>{name}</dt>
          <dd className="figures text-right font-semibold">{value}</dd>
          <dd className="figures label col-span-2 text-right sm:col-span-1 sm:text-left">{bounds}</dd>
        </div>
      ))}
    </dl>
  );
}
