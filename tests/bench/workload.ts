import { defaultParameters } from '@/core/scheduling/fsrs';
import { usualHabits } from '@/core/scheduling/future/habits';
import { retentionCosts } from '@/core/scheduling/workload';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../unit/builders/card';
import { percentile, rounded } from './part';
import type { Figures } from './part';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const times = { newMs: 12_000, recalledMs: 6000, forgottenMs: 15_000 };
const repeats = 10;

/** How long it takes to tell what each desired retention costs with 1,000 cards, a fifth of them new. */
export function measureWorkload(): Promise<Figures> {
  const cards = Array.from({ length: 1000 }, (_, index) => {
    const card = { fact: `fact ${index}`, position: index };
    if (index % 5 === 0) return aCard(card);
    const dueAt = noon + (index % 30) * DAY_MS;
    const memory = { stability: 2 + (index % 50) * 3, difficulty: 1 + (index % 10), intervalDays: 10 };
    return aCard({ ...card, state: aReviewedState({ ...memory, dueAt, lastReviewedAt: dueAt - 10 * DAY_MS }) });
  });
  const tookMs = Array.from({ length: repeats }, () => {
    const began = performance.now();
    retentionCosts({ cards, now: noon, turn, parameters: defaultParameters, newCardsADay: 10, habits: usualHabits }, times);
    return performance.now() - began;
  });
  return Promise.resolve({ 'workload.p50ms': rounded(percentile(tookMs, 0.5)), 'workload.p95ms': rounded(percentile(tookMs, 0.95)) });
}
