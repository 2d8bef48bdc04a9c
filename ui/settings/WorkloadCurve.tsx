'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { CourseId } from '@/core/ids';
import { retentionCostsSchema } from '@/core/scheduling/workloadSchema';
import type { RetentionCost } from '@/core/scheduling/workload';
import { Bars } from '../charts/Bars';
import { ChartTable } from '../charts/ChartTable';
import { usePercent } from '../messages/percents';

type Asked =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly costs: readonly RetentionCost[] };

/** What each recall would cost with the learner's own cards, worked out when it is asked for. */
export function WorkloadCurve({ courseId }: { courseId: CourseId }) {
  const t = useTranslations('settings.cost');
  const [asked, tell] = useState<Asked>({ kind: 'not-yet' });
  async function ask(): Promise<void> {
    tell({ kind: 'asking' });
    const costs = await fetchCosts(courseId).catch(() => null);
    tell(costs === null ? { kind: 'failed' } : { kind: 'known', costs });
  }
  if (asked.kind === 'known') return <Curve costs={asked.costs} />;
  const isAsking = asked.kind === 'asking';
  return (
    <div className="space-y-2">
      <button type="button" className="button" disabled={isAsking} aria-busy={isAsking} onClick={() => void ask()}>
        {isAsking ? t('asking') : t('ask')}
      </button>
      {asked.kind === 'failed' && <p role="alert" className="text-accent">{t('failed')}</p>}
    </div>
  );
}

function Curve({ costs }: { costs: readonly RetentionCost[] }) {
  const t = useTranslations('settings.cost');
  const counts = useTranslations('counts');
  const percent = usePercent();
  const format = useFormatter();
  if (costs.length === 0) return <p role="status" className="text-quiet">{t('noCards')}</p>;
  const title = t('title');
  const tenths = (value: number): string => format.number(value, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (
    <div role="status" className="space-y-2">
      <Bars
        title={title}
        summary={t('summary')}
        bars={costs.map(({ desiredRetention, minutesPerDay }) => ({ name: percent(desiredRetention), value: minutesPerDay, text: t('minutes', { count: minutesPerDay, figure: tenths(minutesPerDay) }) }))}
        axis={costs.map(({ desiredRetention }) => String(Math.round(100 * desiredRetention)))}
        hasTable={false}
      />
      <ChartTable
        title={title}
        head={[t('recall'), t('minutesADay'), t('reviewsADay'), t('known')]}
        rows={costs.map(({ desiredRetention, minutesPerDay, reviewsPerDay, remembered }) => [
          percent(desiredRetention), tenths(minutesPerDay), tenths(reviewsPerDay), counts('cards', { count: Math.round(remembered) }),
        ])}
      />
    </div>
  );
}

async function fetchCosts(courseId: CourseId): Promise<RetentionCost[]> {
  const response = await fetch(`/api/workload/${encodeURIComponent(courseId)}`);
  if (!response.ok) throw new Error(`The server answered ${response.status}`);
  return retentionCostsSchema.parse(await response.json());
}
