import { useTranslations } from 'next-intl';
import type { CurveSegment } from '@/core/analytics/forgettingCurve';
import type { Instant } from '@/core/time';
import { useDateFormat } from '../messages/dates';
import { usePercent } from '../messages/percents';

const width = 640;
const height = 200;

interface ForgettingCurveProps {
  readonly segments: readonly CurveSegment[];
  readonly end: Instant;
  readonly now: Instant;
  readonly desiredRetention: number;
  readonly timeZone: string;
}

/** A card's recall over time, and the line at which it falls due. The history beside it says the same in words. */
export function ForgettingCurve({ segments, end, now, desiredRetention, timeZone }: ForgettingCurveProps) {
  const t = useTranslations('charts.curve');
  const percent = usePercent();
  const format = useDateFormat({ timeZone, dateStyle: 'medium' });
  const begin = segments[0]?.points[0]?.at ?? now;
  const x = (at: Instant): number => ((at - begin) / Math.max(1, end - begin)) * width;
  const y = (recall: number): number => (1 - recall) * height;
  const path = segments
    .map(({ points }) => points.map(({ at, recall }, index) => `${index === 0 ? 'M' : 'L'}${x(at).toFixed(1)} ${y(recall).toFixed(1)}`).join(''))
    .join('');
  return (
    <figure className="space-y-2">
      <figcaption className="label">{t('caption', { share: percent(desiredRetention) })}</figcaption>
      <svg viewBox={`-2 -4 ${width + 4} ${height + 8}`} className="w-full" role="img" aria-label={t('range', { begin: format.format(begin), end: format.format(end) })}>
        <line x1="0" y1={height} x2={width} y2={height} className="stroke-line" />
        <line x1="0" y1={y(desiredRetention)} x2={width} y2={y(desiredRetention)} className="stroke-edge" strokeDasharray="2 4" />
        <line x1={x(now)} y1="0" x2={x(now)} y2={height} className="stroke-line" />
        <path d={path} className="fill-none stroke-accent" strokeWidth="2" />
      </svg>
      <div dir="ltr" className="figures flex justify-between text-small text-quiet">
        <span>{format.format(begin)}</span>
        <span>{format.format(end)}</span>
      </div>
    </figure>
  );
}
