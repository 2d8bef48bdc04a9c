import { DAY_MS } from '../../time';
import type { CardId } from '../../ids';
import type { Instant } from '../../time';
import type { Reset, Review } from '../event';
import { ratingNumber } from '../fsrs';

/** A review as a memory model sees it. */
export interface PastReview {
  /** 1 (again) to 4 (easy). */
  readonly rating: number;
  readonly at: Instant;
}

/** The reviews of one memory, in order: of a card from its first on, until it was reset. */
export type MemoryHistory = readonly PastReview[];

/** What matters to a memory of all that is done to a card. */
export type MemoryEvent =
  | Pick<Review, 'kind' | 'id' | 'cardId' | 'at' | 'rating'>
  | Pick<Reset, 'kind' | 'id' | 'cardId' | 'at'>;

/** The memories that events tell of, whatever order they are given in. Events that were taken back must not be among
 *  them. */
export function historiesOf(events: readonly MemoryEvent[]): MemoryHistory[] {
  const histories: PastReview[][] = [];
  const current = new Map<CardId, PastReview[]>();
  for (const event of [...events].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))) {
    if (event.kind === 'reset') {
      current.delete(event.cardId);
      continue;
    }
    const review = { rating: ratingNumber(event.rating), at: event.at };
    const history = current.get(event.cardId);
    if (history === undefined) histories.push(begin(current, event.cardId, review));
    else history.push(review);
  }
  return histories;
}

function begin(current: Map<CardId, PastReview[]>, cardId: CardId, first: PastReview): PastReview[] {
  const history = [first];
  current.set(cardId, history);
  return history;
}

/** Days between two moments, as ts-fsrs counts them when it schedules: by the calendar of UTC. */
export function daysBetween(earlier: Instant, later: Instant): number {
  return dayNumber(later) - dayNumber(earlier);
}

/** Number of the day of UTC that holds a moment. */
export function dayNumber(at: Instant): number {
  return Math.floor(at / DAY_MS);
}

/** Whether the answer was recalled: every rating but again. */
export function isRecalled(review: PastReview): boolean {
  return review.rating > 1;
}
