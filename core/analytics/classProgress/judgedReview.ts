import type { DayTurn } from '../../scheduling/day';
import { dayFinder } from '../../scheduling/dayFinder';
import type { CardId } from '../../ids';
import type { Instant } from '../../time';

/** A review that counts, as a class's reports need it. */
export interface CountedReview {
  readonly cardId: CardId;
  readonly at: Instant;
  readonly isRecalled: boolean;
  readonly durationMs: number;
}

export interface JudgedReview extends CountedReview {
  /** The card's first review of a day, after its first day: what shows whether a memory lasted. */
  readonly isLasting: boolean;
  /** YYYY-MM-DD, of the learner. */
  readonly date: string;
}

/** One learner's reviews in order of time, each judged as true retention counts it (core/analytics/retention). The
 *  reviews may begin anywhere: `firstReviewedAt` tells when each card was met. */
export function judgedReviews(
  reviews: readonly CountedReview[],
  firstReviewedAt: (cardId: CardId) => Instant | null,
  turn: DayTurn,
): JudgedReview[] {
  const dayOf = dayFinder(turn);
  const lastDate = new Map<CardId, string>();
  return reviews.toSorted((a, b) => a.at - b.at).map((review) => {
    const { date, start } = dayOf(review.at);
    const before = lastDate.get(review.cardId);
    lastDate.set(review.cardId, date);
    // A card that is not known any more counts as met with the first review there is.
    const isMetBefore = before !== undefined || (firstReviewedAt(review.cardId) ?? Infinity) < start;
    return { ...review, date, isLasting: isMetBefore && before !== date };
  });
}
