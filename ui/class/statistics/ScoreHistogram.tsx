import type { HistogramBin } from '@/core/analytics/statistics/histogram';
import { counted, percent } from '@/core/text';
import { Bars } from '../../charts/Bars';

/** How many attempts scored how much. */
export function ScoreHistogram({ bins }: { bins: readonly HistogramBin[] }) {
  const fullest = bins.reduce((most, bin) => (bin.count > most.count ? bin : most), bins[0] ?? { from: 0, to: 0, count: 0 });
  return (
    <Bars
      title="Attempts by score"
      summary={`Most, ${fullest.count}, at ${rangeText(fullest)}`}
      bars={bins.map((bin) => ({ name: rangeText(bin), value: bin.count, text: counted(bin.count, 'attempt') }))}
      axis={['0%', '20%', '40%', '60%', '80%', '100%']}
    />
  );
}

function rangeText({ from, to }: HistogramBin): string {
  return `${percent(from)} to ${to > 1 ? '100%' : `under ${percent(to)}`}`;
}
