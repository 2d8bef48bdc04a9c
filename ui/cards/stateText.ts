import { percent } from '@/core/text';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import type { Card } from '@/core/scheduling/cardState';
import { intervalText } from '../study/intervalText';

/** How a card stands, in a line: "recall 93% · due in 12 d · suspended". */
export function stateText({ state, control }: Card, recall: number | null, now: Instant): string {
  const parts = state.phase === 'new'
    ? ['new']
    : [`recall ${percent(recall)}`, dueText(state.dueAt, now), ...(state.lapses > 0 ? [`forgotten ${state.lapses}×`] : [])];
  if (control.isLeech) parts.push('leech');
  if (control.isSuspended) parts.push('suspended');
  if (control.buriedUntil !== null && control.buriedUntil > now) parts.push('put off');
  if (control.isFlagged) parts.push('flagged');
  return parts.join(' · ');
}

function dueText(dueAt: Instant, now: Instant): string {
  if (dueAt > now) return `due in ${intervalText(dueAt - now)}`;
  return now - dueAt < DAY_MS ? 'due' : `due for ${intervalText(now - dueAt)}`;
}
