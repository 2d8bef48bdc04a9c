import type { Instant } from '../../time';
import type { Card } from '../cardState';
import type { Rating } from '../event';
import { intervalRange } from '../fsrs';
import type { StudyRecord } from '../studyRecord';
import { chooseInterval } from './chooseInterval';
import { loadedAt, withMoved } from './loadByDay';

/** The interval for a card rated so, on the lightest day that the fuzz allows; undefined where there is no choice. The
 *  same for as long as the card and the load stay. */
export function chosenDays({ deck, load }: StudyRecord, card: Card, rating: Rating, at: Instant): number | undefined {
  const range = intervalRange(card.state, rating, at, deck.parameters);
  if (range === null) return undefined;
  const reviews = card.state.phase === 'new' ? 0 : card.state.reviews;
  // Wherever the card lies now, it will not lie there.
  const others = withMoved(load, loadedAt(card), null);
  return chooseInterval(range, others, deck.preferences, at, deck.turn, `${card.id} ${reviews}`);
}
