import type { Instant } from '../../time';
import { retrievability } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import { byKey } from '../queue/byKey';
import type { ReviewedCard } from '../reviewedCard';

/** How far past its time a card is at `at`, in parts of the time it was given: 0 when its retrievability R is the
 *  desired retention, below 0 before, above after. (1/R − 1) / (1/desired − 1) − 1, as in the FSRS Helper add-on
 *  (schedule/postpone.py and advance.py), where the odds of forgetting stand for the time elapsed. */
export function overdueness(card: ReviewedCard, at: Instant, parameters: SchedulingParameters): number {
  return oddsOfForgetting(retrievability(card.state, at, parameters)) / oddsOfForgetting(parameters.desiredRetention) - 1;
}

function oddsOfForgetting(recall: number): number {
  return 1 / recall - 1;
}

/** Least harm first; of equal harm the more stable card, which loses least by another day, then by id. */
export function leastHarmFirst(cards: readonly ReviewedCard[], harmOf: (card: ReviewedCard) => number): ReviewedCard[] {
  return byKey(cards, ({ state }) => -state.stability)
    .map((card) => ({ card, harm: harmOf(card) }))
    .sort((a, b) => a.harm - b.harm)
    .map(({ card }) => card);
}
