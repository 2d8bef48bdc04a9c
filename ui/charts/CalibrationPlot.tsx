import { useTranslations } from 'next-intl';
import type { CalibrationBin } from '@/core/analytics/statistics/calibration';
import { usePercent } from '../messages/percents';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';

const size = 280;

/** Predicted against actual recall: a dot a bin, the larger the more reviews; on the diagonal the model is right. */
export function CalibrationPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const t = useTranslations('charts.calibration');
  const percent = usePercent();
  const most = Math.max(1, ...bins.map(({ reviews }) => reviews));
  const title = t('title');
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary={t('summary')} />
      <svg viewBox={`-8 -8 ${size + 16} ${size + 16}`} className="w-full max-w-80" aria-hidden>
        <rect x="0" y="0" width={size} height={size} className="fill-none stroke-line" />
        <line x1="0" y1={size} x2={size} y2="0" className="stroke-edge" strokeDasharray="2 4" />
        {bins.map(({ predicted, actual, reviews }) => (
          <circle key={predicted} cx={predicted * size} cy={(1 - actual) * size} r={2 + 6 * Math.sqrt(reviews / most)} className="fill-accent" fillOpacity="0.75">
            <title>{t('dot', { predicted: percent(predicted), actual: percent(actual), count: reviews })}</title>
          </circle>
        ))}
      </svg>
      <ChartTable title={title} head={[t('predicted'), t('recalled'), t('reviews')]} rows={bins.map(({ predicted, actual, reviews }) => [percent(predicted), percent(actual), String(reviews)])} />
    </figure>
  );
}
