import type { Instant } from '../time';
import type { Card, ReviewedCardState } from './cardState';

/** A card that has been met. */
export interface ReviewedCard extends Card {
  readonly state: ReviewedCardState;
}

export function isReviewed(card: Card): card is ReviewedCard {
  return card.state.phase !== 'new';
}

/** Whether a card is asked again within minutes, until it is learned or relearned. */
export function isInSteps(card: ReviewedCard): boolean {
  return card.state.phase !== 'review';
}

export function isBuried({ control }: Card, now: Instant): boolean {
  return control.buriedUntil !== null && control.buriedUntil > now;
}

/** Whether a card may be asked at all now, due or not. */
export function isAskable(card: Card, now: Instant): boolean {
  return !card.control.isSuspended && !isBuried(card, now);
}

/** When a card can be asked that is not suspended: when it is due, or later if it is put off. */
export function readyAt({ state, control }: ReviewedCard): Instant {
  return Math.max(state.dueAt, control.buriedUntil ?? state.dueAt);
}
