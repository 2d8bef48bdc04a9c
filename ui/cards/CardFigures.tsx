import type { CardState } from '@/core/scheduling/cardState';
import { DAY_MS } from '@/core/time';
import { intervalText } from '../study/intervalText';
import { Figure } from '../course/Figure';

/** What FSRS knows of a card. */
export function CardFigures({ state }: { state: CardState }) {
  if (state.phase === 'new') return <p className="text-quiet">You have not met this card yet.</p>;
  return (
    <dl className="figures grid grid-cols-2 gap-6 sm:grid-cols-4">
      <Figure name="stability" value={intervalText(state.stability * DAY_MS)} />
      <Figure name="difficulty, of 10" value={state.difficulty.toFixed(1)} />
      <Figure name="reviews" value={String(state.reviews)} />
      <Figure name="lapses" value={String(state.lapses)} />
    </dl>
  );
}
