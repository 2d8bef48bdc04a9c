import { useTranslations } from 'next-intl';
import { usePercent } from '../messages/percents';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';

const width = 640;
const height = 160;
/** Named beside the lines across, from above. */
const levels = [1, 0.5, 0];

export interface Line {
  readonly name: string;
  /** 0..1 each, at equal distances; null where there is none. */
  readonly values: readonly (number | null)[];
  readonly stroke: 'solid' | 'dashed' | 'dotted';
}

interface LinesProps {
  readonly title: string;
  readonly summary: string;
  readonly lines: readonly Line[];
  /** One for each value. */
  readonly names: readonly string[];
  /** How many of the rows the table shows: each of so many. */
  readonly tableStep: number;
  /** What each value is of, in the table's head; a day where nothing is said. */
  readonly step?: string;
}

const dashes: Readonly<Record<Line['stroke'], string | undefined>> = { solid: undefined, dashed: '8 5', dotted: '2 5' };

/** Proportions over time as lines, with the same as a table. */
export function Lines({ title, summary, lines, names, tableStep, step }: LinesProps) {
  const t = useTranslations('charts');
  const percentText = usePercent();
  const x = (index: number): number => (index / Math.max(1, names.length - 1)) * width;
  const pathOf = ({ values }: Line): string =>
    values.flatMap((value, index) => (value === null ? [] : [`${x(index).toFixed(1)} ${((1 - value) * height).toFixed(1)}`])).join('L') || '0 0';
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary={summary} />
      <div aria-hidden dir="ltr" className="flex gap-2">
        <div className="figures flex flex-col justify-between text-end text-small leading-none text-quiet">
          {levels.map((level) => <span key={level}>{percentText(level)}</span>)}
        </div>
        <svg viewBox={`0 -2 ${width} ${height + 4}`} className="min-w-0 grow">
          {levels.map((level) => <line key={level} x1="0" x2={width} y1={(1 - level) * height} y2={(1 - level) * height} className="stroke-line" />)}
          {lines.map((line) => (
            <path key={line.name} d={`M${pathOf(line)}`} className="fill-none stroke-accent" strokeWidth="2" strokeDasharray={dashes[line.stroke]} />
          ))}
        </svg>
      </div>
      <div aria-hidden dir="ltr" className="figures flex justify-between text-small text-quiet">
        <span>{names[0]}</span>
        <span>{names.at(-1)}</span>
      </div>
      <ul className="flex flex-wrap gap-x-6 gap-y-1 text-small">
        {lines.map(({ name, stroke }) => (
          <li key={name} className="flex items-center gap-2">
            <svg viewBox="0 0 32 4" className="h-1 w-8" aria-hidden><path d="M0 2H32" className="stroke-accent" strokeWidth="2" strokeDasharray={dashes[stroke]} /></svg>
            {name}
          </li>
        ))}
      </ul>
      <ChartTable
        title={title}
        head={[step ?? t('day'), ...lines.map(({ name }) => name)]}
        rows={names.flatMap((name, index) => (index % tableStep === 0 ? [[name, ...lines.map(({ values }) => percentText(values[index] ?? null))]] : []))}
      />
    </figure>
  );
}
