import { useTranslations } from 'next-intl';
import type { CardAction } from '@/core/scheduling/event';
import type { HistoryEntry } from '@/core/scheduling/fold';
import { DAY_MS } from '@/core/time';
import { useDateFormat } from '../messages/dates';
import { useIntervalText } from '../study/useIntervalText';

/** What was done to a card, newest first. */
export function CardEvents({ history, timeZone }: { history: readonly HistoryEntry[]; timeZone: string }) {
  const t = useTranslations('cardPages.history');
  const format = useDateFormat({ timeZone, dateStyle: 'medium', timeStyle: 'short' });
  const intervalText = useIntervalText();
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="events" className="space-y-3">
      <h2 id="events" className="text-large">{t('heading')}</h2>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('table')}>
        <table className="figures w-full text-start">
          <thead className="label">
            <tr>
              <th scope="col" className="py-2 pe-4 font-normal">{t('when')}</th>
              <th scope="col" className="py-2 pe-4 font-normal">{t('what')}</th>
              <th scope="col" className="py-2 pe-4 font-normal">{t('took')}</th>
              <th scope="col" className="py-2 pe-4 font-normal">{t('next')}</th>
              <th scope="col" className="py-2 font-normal">{t('stability')}</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {[...history].reverse().map(({ action, after: { state } }) => (
              <tr key={action.id}>
                <th scope="row" className="py-2 pe-4 font-normal whitespace-nowrap">{format.format(action.at)}</th>
                <td className="py-2 pe-4"><What action={action} format={format} /></td>
                <td className="py-2 pe-4">{action.kind === 'review' && action.durationMs > 0 ? t('seconds', { count: Math.round(action.durationMs / 1000) }) : '–'}</td>
                <td className="py-2 pe-4">{state.phase === 'new' ? '–' : intervalText(Math.max(0, state.dueAt - action.at))}</td>
                <td className="py-2">{state.phase === 'new' ? '–' : intervalText(state.stability * DAY_MS)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function What({ action, format }: { action: CardAction; format: Intl.DateTimeFormat }) {
  const t = useTranslations('cardPages.history');
  switch (action.kind) {
    case 'review':
      return action.source === 'quiz' ? t('quiz', { right: action.rating === 'again' ? 'no' : 'yes' }) : t('rated', { rating: action.rating });
    case 'suspend':
      return t('suspended');
    case 'resume':
      return t('resumed');
    case 'bury':
      return t('buried', { time: format.format(action.until) });
    case 'reset':
      return t('reset');
    case 'set-due':
      return t('due', { time: format.format(action.dueAt) });
    case 'flag':
      return action.note === '' ? t('flagged') : t('flaggedWith', { note: action.note });
  }
}
