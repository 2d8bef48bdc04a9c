import type { CardState } from '../../scheduling/cardState';
import type { Review } from '../../scheduling/event';
import type { FoldedCard } from '../../scheduling/fold';
import { retrievability } from '../../scheduling/fsrs';

/** A review that counts, and what was known of its card just before. */
export interface ReviewRecord {
  readonly review: Review;
  readonly before: CardState;
  /** Retrievability at the review, 0..1 by FSRS with the parameters then in force; null for a card met first. */
  readonly predicted: number | null;
}

/** All reviews of some cards, in order of time. */
export function reviewRecords(cards: Iterable<FoldedCard>): ReviewRecord[] {
  const records: ReviewRecord[] = [];
  for (const { history } of cards) {
    for (const { action, before, parameters } of history) {
      if (action.kind !== 'review') continue;
      const predicted = before.state.phase === 'new' ? null : retrievability(before.state, action.at, parameters);
      records.push({ review: action, before: before.state, predicted });
    }
  }
  return records.sort((a, b) => a.review.at - b.review.at);
}

/** Days of interval from which on a card is mature, as Anki counts. */
const matureDays = 21;

export const maturities = ['learning', 'young', 'mature'] as const;
export type Maturity = (typeof maturities)[number];

/** What a card was when it was reviewed: in its steps or new, or with an interval below or from 21 days. */
export function maturityOf(before: CardState): Maturity {
  if (before.phase !== 'review') return 'learning';
  return before.intervalDays < matureDays ? 'young' : 'mature';
}
