import type { Card } from '../scheduling/cardState';
import { retrievability } from '../scheduling/fsrs';
import type { SchedulingParameters } from '../scheduling/parameters';
import type { Instant } from '../time';

/** Mean retrievability, 0..1, of what can be known: `cards` are those met so far, `total` how many there are; a card
 *  never seen counts 0. Null where there is nothing to know. */
export function mastery(
  cards: readonly Card[],
  total: number,
  now: Instant,
  parameters: SchedulingParameters,
): number | null {
  if (total === 0) return null;
  const recalled = cards.reduce((sum, card) => sum + retrievability(card.state, now, parameters), 0);
  return recalled / total;
}
