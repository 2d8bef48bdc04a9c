import { useTranslations } from 'next-intl';
import type { HistogramBin } from '@/core/analytics/statistics/histogram';
import { DAY_MS } from '@/core/time';
import { Bars } from '../charts/Bars';
import { usePercent } from '../messages/percents';
import { useIntervalText } from '../study/useIntervalText';

interface MemoryChartsProps {
  readonly stability: readonly HistogramBin[];
  readonly difficulty: readonly HistogramBin[];
  readonly recall: readonly HistogramBin[];
}

/** How the cards are spread over what FSRS knows of them. */
export function MemoryCharts({ stability, difficulty, recall }: MemoryChartsProps) {
  const t = useTranslations('statistics.memory');
  const percent = usePercent();
  const intervalText = useIntervalText();
  const days = (value: number): string => (value === 0 ? '0' : intervalText(value * DAY_MS));
  return (
    <>
      <Distribution
        title={t('recall')} summary={t('recallSummary')} bins={recall} axis={[0, 0.5, 1].map(percent)}
        nameOf={({ from, to }) => t('range', { from: Math.round(100 * from), to: percent(Math.min(1, to)) })}
      />
      <Distribution
        title={t('stability')} summary={t('stabilitySummary')} bins={stability} axis={[t('aDay'), t('months'), t('years')]}
        nameOf={({ from, to }) => t('range', { from: days(from), to: days(to) })}
      />
      <Distribution title={t('difficulty')} summary={t('difficultySummary')} bins={difficulty} axis={['1', '5', '10']} nameOf={({ from }) => t('rangeFrom', { from })} />
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
  const counts = useTranslations('counts');
  return <Bars title={title} summary={summary} axis={axis} bars={bins.map((bin) => ({ name: nameOf(bin), value: bin.count, text: counts('cards', { count: bin.count }) }))} />;
}
