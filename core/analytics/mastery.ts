import type { DeckCard } from '../scheduling/cardState';
import { recallBy } from '../scheduling/fsrs';
import type { SchedulingParameters } from '../scheduling/parameters';
import type { Instant } from '../time';

/** Mean retrievability, 0..1, of what can be known: `cards` are those met so far, `total` how many there are; a card
 *  never seen counts 0. Null where there is nothing to know. */
export function mastery(
  cards: readonly Pick<DeckCard, 'state'>[],
  total: number,
  now: Instant,
  parameters: SchedulingParameters,
): number | null {
  if (total === 0) return null;
  const recall = recallBy(parameters);
  return cards.reduce((sum, { state }) => sum + recall(state, now), 0) / total;
}
