import type { HistogramBin } from '@/core/analytics/statistics/histogram';
import { counted } from '@/core/text';
import { DAY_MS } from '@/core/time';
import { Bars } from '../charts/Bars';
import { intervalText } from '../study/intervalText';

interface MemoryChartsProps {
  readonly stability: readonly HistogramBin[];
  readonly difficulty: readonly HistogramBin[];
  readonly recall: readonly HistogramBin[];
}

/** How the cards are spread over what FSRS knows of them. */
export function MemoryCharts({ stability, difficulty, recall }: MemoryChartsProps) {
  const days = (value: number): string => (value === 0 ? '0' : intervalText(value * DAY_MS));
  return (
    <>
      <Distribution title="Recall now" summary="How likely each card is known at this moment" bins={recall} nameOf={({ from, to }) => `${Math.round(100 * from)} to ${Math.min(100, Math.round(100 * to))}%`} axis={['0%', '50%', '100%']} />
      <Distribution title="Stability" summary="How long until recall falls to 90%" bins={stability} nameOf={({ from, to }) => `${days(from)} to ${days(to)}`} axis={['a day', 'months', 'years']} />
      <Distribution title="Difficulty" summary="From easy, 1, to hard, 10" bins={difficulty} nameOf={({ from }) => `from ${from}`} axis={['1', '5', '10']} />
    </>
  );
}

interface DistributionProps {
  readonly title: string;
  readonly summary: string;
  readonly bins: readonly HistogramBin[];
  readonly nameOf: (bin: HistogramBin) => string;
  readonly axis: readonly string[];
}

function Distribution({ title, summary, bins, nameOf, axis }: DistributionProps) {
  return <Bars title={title} summary={summary} axis={axis} bars={bins.map((bin) => ({ name: nameOf(bin), value: bin.count, text: counted(bin.count, 'card') }))} />;
}
