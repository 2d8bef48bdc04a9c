import type { Card, DeckCard } from '../../scheduling/cardState';
import { dayNumber } from '../../scheduling/calendar';
import type { LearnerDay } from '../../scheduling/day';
import type { Review } from '../../scheduling/event';
import type { FoldedCard } from '../../scheduling/fold';
import type { Instant } from '../../time';

/** What reports of a class need of one card: a fold of its events, and of nothing else but the learner's days. */
export interface CardRollUp extends Pick<DeckCard, 'state' | 'control'> {
  /** The last review that counts, of a card that was reset too; null without any. */
  readonly lastReviewAt: Instant | null;
  /** The days with reviews in order, the last `keptDays` at most. */
  readonly days: readonly CardDay[];
}

/** A card's reviews on one of the learner's days. */
export interface CardDay {
  /** As `dayNumber` counts. */
  readonly day: number;
  readonly reviews: number;
  /** Whether the first of them shows if a memory lasted, as true retention counts it (core/analytics/retention). */
  readonly isLasting: boolean;
  /** Whether it showed that it did not. */
  readonly isLapse: boolean;
}

/** So many days, counted back from the last with a review, reports look at. */
export const keptDays = 28;

/** More reviews of one card on one day are not counted. */
const mostReviews = 4095;

/** A card's part of the roll-up. `dayOf` tells the learner's day. */
export function cardRollUp({ state, control, history }: Pick<FoldedCard, 'state' | 'control' | 'history'>, dayOf: (at: Instant) => LearnerDay): CardRollUp {
  const reviews = history.flatMap(({ action }) => (action.kind === 'review' ? [action] : []));
  return { ...viewOf({ state, control }), lastReviewAt: reviews.at(-1)?.at ?? null, days: recentDays(reviews, dayOf) };
}

/** A card that was put into the deck and has no events yet. */
export const newCardRollUp: CardRollUp = {
  state: { phase: 'new' }, control: { isSuspended: false, buriedUntil: null }, lastReviewAt: null, days: [],
};

/** As much of a card as a roll-up keeps. */
function viewOf({ state, control }: Pick<Card, 'state' | 'control'>): Pick<CardRollUp, 'state' | 'control'> {
  const { isSuspended, buriedUntil } = control;
  if (state.phase === 'new') return { state, control: { isSuspended, buriedUntil } };
  const { phase, dueAt, stability, firstReviewedAt, lastReviewedAt } = state;
  return { state: { phase, dueAt, stability, firstReviewedAt, lastReviewedAt }, control: { isSuspended, buriedUntil } };
}

function recentDays(reviews: readonly Review[], dayOf: (at: Instant) => LearnerDay): CardDay[] {
  const days: CardDay[] = [];
  for (let end = reviews.length; end > 0; ) {
    const last = dayOf(reviews[end - 1]?.at ?? 0);
    const day = dayNumber(last);
    if (day <= (days[0]?.day ?? day) - keptDays) break;
    const first = reviews.findLastIndex(({ at }, index) => index < end && at < last.start) + 1;
    const isLasting = first > 0;
    days.push({ day, reviews: Math.min(end - first, mostReviews), isLasting, isLapse: isLasting && reviews[first]?.rating === 'again' });
    end = first;
  }
  return days.reverse();
}
