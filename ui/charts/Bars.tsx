import { useTranslations } from 'next-intl';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';

const width = 640;
const height = 120;

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** The value in words, "12 cards". */
  readonly text: string;
}

interface BarsProps {
  readonly title: string;
  /** What the chart shows, in a sentence. */
  readonly summary: string;
  readonly bars: readonly Bar[];
  /** What stands below, from left to right. */
  readonly axis: readonly string[];
  /** Whether the figures follow as a table; someone else gives them otherwise. */
  readonly hasTable?: boolean;
}

/** Amounts as bars, with the same as a table. */
export function Bars({ title, summary, bars, axis, hasTable = true }: BarsProps) {
  const t = useTranslations('charts');
  const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
  const step = width / Math.max(1, bars.length);
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary={summary} />
      <svg viewBox={`0 0 ${width} ${height + 1}`} className="w-full" aria-hidden>
        <line x1="0" y1={height + 0.5} x2={width} y2={height + 0.5} className="stroke-line" />
        {bars.map(({ name, value, text }, index) => {
          const barHeight = value === 0 ? 0 : Math.max(2, (value / most) * (height - 4));
          return (
            <rect key={name} x={index * step + step * 0.15} y={height - barHeight} width={step * 0.7} height={barHeight} className="fill-accent">
              <title>{t('named', { name, value: text })}</title>
            </rect>
          );
        })}
      </svg>
      <div aria-hidden dir="ltr" className="figures flex justify-between gap-2 text-small text-quiet">
        {axis.map((label, index) => <span key={`${label} ${index}`}>{label}</span>)}
      </div>
      {hasTable && <ChartTable title={title} rows={bars.filter(({ value }) => value > 0).map(({ name, text }) => [name, text])} />}
    </figure>
  );
}
