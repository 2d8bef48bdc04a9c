import type { CalibrationBin } from '@/core/analytics/statistics/calibration';
import { counted, percent } from '@/core/text';
import { ChartHead } from './ChartHead';
import { ChartTable } from './ChartTable';

const size = 280;

/** Predicted against actual recall: a dot a bin, the larger the more reviews; on the diagonal the model is right. */
export function CalibrationPlot({ bins }: { bins: readonly CalibrationBin[] }) {
  const most = Math.max(1, ...bins.map(({ reviews }) => reviews));
  const title = 'Predicted and actual recall';
  return (
    <figure className="min-w-0 space-y-2">
      <ChartHead title={title} summary="Across: what was predicted. Up: what was recalled. On the line the prediction was right." />
      <svg viewBox={`-8 -8 ${size + 16} ${size + 16}`} className="w-full max-w-80" aria-hidden>
        <rect x="0" y="0" width={size} height={size} className="fill-none stroke-line" />
        <line x1="0" y1={size} x2={size} y2="0" className="stroke-edge" strokeDasharray="2 4" />
        {bins.map(({ predicted, actual, reviews }) => (
          <circle key={predicted} cx={predicted * size} cy={(1 - actual) * size} r={2 + 6 * Math.sqrt(reviews / most)} className="fill-accent" fillOpacity="0.75">
            <title>{`Predicted ${percent(predicted)}, recalled ${percent(actual)} of ${counted(reviews, 'review')}`}</title>
          </circle>
        ))}
      </svg>
      <ChartTable title={title} head={['Predicted', 'Recalled', 'Reviews']} rows={bins.map(({ predicted, actual, reviews }) => [percent(predicted), percent(actual), String(reviews)])} />
    </figure>
  );
}
