import type { CardRollUp } from './cardRollUp';
import { keptDays } from './cardRollUp';
import type { DeckRollUp } from './packedDeck';

/** The names of cards of which two roll-ups of a deck tell something else. Days that no report looks at any more, the
 *  learner's day being `today` (`dayNumber`), are passed over: when they are left out depends on when there was a write. */
export function differentCards(one: DeckRollUp, other: DeckRollUp, today: number): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => told(one.get(name), today) !== told(other.get(name), today));
}

/** By the same keys in the same order, whatever made it. */
function told(card: CardRollUp | undefined, today: number): string | null {
  if (card === undefined) return null;
  const { state, control, lastReviewAt } = card;
  const days = card.days.filter(({ day }) => day > today - keptDays);
  return JSON.stringify([
    state.phase === 'new' ? [] : [state.phase, state.stability, state.dueAt, state.firstReviewedAt, state.lastReviewedAt],
    control.isSuspended, control.buriedUntil, lastReviewAt, days.map(({ day, reviews, isLasting, isLapse }) => [day, reviews, isLasting, isLapse]),
  ]);
}
