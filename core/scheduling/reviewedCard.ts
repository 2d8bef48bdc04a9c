import { DAY_MS } from '../time';
import type { Instant } from '../time';
import type { Card, DeckCard, KnownState, NewCardState, ReviewedCardState } from './cardState';
import type { LearnerDay } from './day';

/** A card that has been met. */
export interface ReviewedCard extends Card {
  readonly state: ReviewedCardState;
}

/** The same, of a card that a report knows. */
export interface KnownCard extends DeckCard {
  readonly state: KnownState;
}

export function isReviewed<Kind extends DeckCard>(card: Kind): card is Kind & { readonly state: Exclude<Kind['state'], NewCardState> } {
  return card.state.phase !== 'new';
}

/** Whether a card is asked again within minutes, until it is learned or relearned. */
export function isInSteps(card: KnownCard): boolean {
  return card.state.phase !== 'review';
}

/** Whether a card out of steps falls due on a day or before. Where clocks go back a day has 25 hours: what is reviewed in its first
 *  and due a whole day later is for the next day all the same. */
export function fallsDueBy({ state }: { readonly state: Pick<KnownState, 'dueAt' | 'lastReviewedAt'> }, day: LearnerDay): boolean {
  if (state.dueAt >= day.end) return false;
  return state.lastReviewedAt < day.start || state.dueAt - state.lastReviewedAt < DAY_MS;
}

export function isBuried({ control }: Pick<DeckCard, 'control'>, now: Instant): boolean {
  return control.buriedUntil !== null && control.buriedUntil > now;
}

/** Whether a card may be asked at all now, due or not. */
export function isAskable(card: Pick<DeckCard, 'control'>, now: Instant): boolean {
  return !card.control.isSuspended && !isBuried(card, now);
}

/** Whether the last answer felt certain and was wrong. */
export function isUrgent({ control }: Card): boolean {
  return control.wasCertainAndWrong;
}

/** When a card can be asked that is not suspended: when it is due, or later if it is put off. */
export function readyAt({ state, control }: Pick<KnownCard, 'state' | 'control'>): Instant {
  return Math.max(state.dueAt, control.buriedUntil ?? state.dueAt);
}
