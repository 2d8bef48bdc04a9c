import type { CardAction, Rating } from '@/core/scheduling/event';
import type { HistoryEntry } from '@/core/scheduling/fold';
import { DAY_MS } from '@/core/time';
import { intervalText } from '../study/intervalText';

const ratingTexts: Readonly<Record<Rating, string>> = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' };

/** What was done to a card, newest first. */
export function CardEvents({ history, timeZone }: { history: readonly HistoryEntry[]; timeZone: string }) {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'medium', timeStyle: 'short' });
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="events" className="space-y-3">
      <h2 id="events" className="text-large">History</h2>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="What was done, as a table">
        <table className="figures w-full text-left">
          <thead className="label">
            <tr>
              <th scope="col" className="py-2 pr-4 font-normal">When</th>
              <th scope="col" className="py-2 pr-4 font-normal">What</th>
              <th scope="col" className="py-2 pr-4 font-normal">Took</th>
              <th scope="col" className="py-2 pr-4 font-normal">Next in</th>
              <th scope="col" className="py-2 font-normal">Stability</th>
            </tr>
          </thead>
          <tbody className="divide-y divide-line border-y border-line">
            {[...history].reverse().map(({ action, after: { state } }) => (
              <tr key={action.id}>
                <th scope="row" className="py-2 pr-4 font-normal whitespace-nowrap">{format.format(action.at)}</th>
                <td className="py-2 pr-4">{actionText(action, format)}</td>
                <td className="py-2 pr-4">{action.kind === 'review' && action.durationMs > 0 ? `${Math.round(action.durationMs / 1000)} s` : '–'}</td>
                <td className="py-2 pr-4">{state.phase === 'new' ? '–' : intervalText(Math.max(0, state.dueAt - action.at))}</td>
                <td className="py-2">{state.phase === 'new' ? '–' : intervalText(state.stability * DAY_MS)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function actionText(action: CardAction, format: Intl.DateTimeFormat): string {
  switch (action.kind) {
    case 'review':
      return action.source === 'quiz' ? `Quiz: ${action.rating === 'again' ? 'not right' : 'right'}` : ratingTexts[action.rating];
    case 'suspend':
      return 'Suspended';
    case 'resume':
      return 'Active again';
    case 'bury':
      return `Put off until ${format.format(action.until)}`;
    case 'reset':
      return 'Made new';
    case 'set-due':
      return `Due set to ${format.format(action.dueAt)}`;
    case 'flag':
      return action.note === '' ? 'Flagged' : `Flagged: ${action.note}`;
  }
}
