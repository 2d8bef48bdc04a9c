import type { CardId } from '../ids';
import type { Review } from '../scheduling/event';
import type { DayTurn } from '../scheduling/day';
import { dayFinder } from '../scheduling/dayFinder';

/** Share of reviews that recalled the card, 0..1, among each card's first review of a day and after its first day:
 *  what is measured where FSRS's retrievability predicts. Null where there is no such review. */
export function trueRetention(reviews: readonly Pick<Review, 'cardId' | 'rating' | 'at'>[], turn: DayTurn): number | null {
  const dayOf = dayFinder(turn);
  const lastDay = new Map<CardId, string>();
  let seen = 0;
  let recalled = 0;
  for (const review of [...reviews].sort((a, b) => a.at - b.at)) {
    const { date } = dayOf(review.at);
    const before = lastDay.get(review.cardId);
    lastDay.set(review.cardId, date);
    if (before === undefined || before === date) continue;
    seen += 1;
    if (review.rating !== 'again') recalled += 1;
  }
  return seen === 0 ? null : recalled / seen;
}
