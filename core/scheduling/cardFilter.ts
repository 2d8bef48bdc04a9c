import type { Instant } from '../time';
import type { Card } from './cardState';
import type { LearnerDay } from './day';
import { isDue } from './queue';
import { isBuried, isInSteps, isReviewed } from './reviewedCard';

export const cardFilters = ['all', 'due', 'new', 'learning', 'leeches', 'flagged', 'suspended', 'buried'] as const;
/** Which of a deck's cards are looked at. */
export type CardFilter = (typeof cardFilters)[number];

/** Whether a card belongs to what is looked at. */
export function passesFilter(card: Card, filter: CardFilter, now: Instant, day: LearnerDay): boolean {
  const { control } = card;
  switch (filter) {
    case 'all':
      return true;
    case 'due':
      return !control.isSuspended && !isBuried(card, now) && isDue(card, now, day);
    case 'new':
      return !isReviewed(card);
    case 'learning':
      return isReviewed(card) && isInSteps(card);
    case 'leeches':
      return control.isLeech;
    case 'flagged':
      return control.isFlagged;
    case 'suspended':
      return control.isSuspended;
    case 'buried':
      return isBuried(card, now);
  }
}
