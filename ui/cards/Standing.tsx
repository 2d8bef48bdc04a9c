import { useTranslations } from 'next-intl';
import type { Card } from '@/core/scheduling/cardState';
import { DAY_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { usePercent } from '../messages/percents';
import { useIntervalText } from '../study/useIntervalText';

interface StandingProps {
  readonly card: Card;
  readonly recall: number | null;
  readonly now: Instant;
}

/** How a card stands, in a line: "recall 93% · due in 12 d · suspended". */
export function Standing({ card: { state, control }, recall, now }: StandingProps) {
  const t = useTranslations('cards.standing');
  const percent = usePercent();
  const intervalText = useIntervalText();
  const dueText = (dueAt: Instant): string => {
    if (dueAt > now) return t('dueIn', { wait: intervalText(dueAt - now) });
    return now - dueAt < DAY_MS ? t('due') : t('dueFor', { wait: intervalText(now - dueAt) });
  };
  const parts = state.phase === 'new'
    ? [t('new')]
    : [t('recall', { recall: percent(recall) }), dueText(state.dueAt), ...(state.lapses > 0 ? [t('forgotten', { count: state.lapses })] : [])];
  if (control.isLeech) parts.push(t('leech'));
  if (control.isSuspended) parts.push(t('suspended'));
  if (control.buriedUntil !== null && control.buriedUntil > now) parts.push(t('buried'));
  if (control.isFlagged) parts.push(t('flagged'));
  return parts.join(' · ');
}
