'use client';

import { useState } from 'react';
import type { CourseId } from '@/core/ids';
import { retentionCostsSchema } from '@/core/scheduling/workloadSchema';
import type { RetentionCost } from '@/core/scheduling/workload';
import { percent } from '@/core/text';
import { Bars } from '../charts/Bars';
import { ChartTable } from '../charts/ChartTable';

type Asked =
  | { readonly kind: 'not-yet' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'known'; readonly costs: readonly RetentionCost[] };

/** What each recall would cost with the learner's own cards, worked out when it is asked for. */
export function WorkloadCurve({ courseId }: { courseId: CourseId }) {
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
        {isAsking ? 'Working it out …' : 'What does each recall cost?'}
      </button>
      {asked.kind === 'failed' && <p role="alert" className="text-accent">That could not be worked out just now. Try again in a moment.</p>}
    </div>
  );
}

function Curve({ costs }: { costs: readonly RetentionCost[] }) {
  if (costs.length === 0) return <p role="status" className="text-quiet">You have no cards yet: take the quiz of a section first.</p>;
  const title = 'Minutes a day for each recall';
  return (
    <div role="status" className="space-y-2">
      <Bars
        title={title}
        summary="With the cards you have, over the next year, by FSRS"
        bars={costs.map(({ desiredRetention, minutesPerDay }) => ({ name: percent(desiredRetention), value: minutesPerDay, text: `${minutesPerDay.toFixed(1)} minutes` }))}
        axis={costs.map(({ desiredRetention }) => String(Math.round(100 * desiredRetention)))}
        hasTable={false}
      />
      <ChartTable
        title={title}
        head={['Recall', 'Minutes a day', 'Reviews a day', 'Known after a year']}
        rows={costs.map(({ desiredRetention, minutesPerDay, reviewsPerDay, remembered }) => [
          percent(desiredRetention), minutesPerDay.toFixed(1), reviewsPerDay.toFixed(1), `${Math.round(remembered)} cards`,
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
