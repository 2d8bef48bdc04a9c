import type { CardId, EventId } from '../../ids';
import { ratings } from '../../scheduling/event';
import type { Rating, Reset, SetDue, Suspend } from '../../scheduling/event';
import type { ReportedEvent } from '../../scheduling/session';
import { DAY_MS, HOUR_MS } from '../../time';
import type { Instant } from '../../time';
import type { AnkiCard, AnkiCollection, AnkiReview } from './collection';

/** The event of a time and a name: the same each time it is asked for, so that nothing comes twice. */
export type EventNamer = (at: Instant, name: string) => EventId;

export interface TakenHistory {
  readonly events: readonly ReportedEvent[];
  readonly reviews: number;
  /** Answers for practice only, which moved no schedule. */
  readonly practice: number;
  /** Whether the card was scheduled in Anki and no review says how: it begins as new. */
  readonly isWithoutHistory: boolean;
}

/** Of its own day 0; whether its summer time has come or gone since, nobody says. */
const clockMarginMs = 2 * HOUR_MS;

/** What a card went through in Anki, as events of a card here. A schedule follows from its reviews; on which day Anki had it
 *  due, and that it was suspended, is told behind them. */
export function takeHistory(
  cardId: CardId, card: AnkiCard, reviews: readonly AnkiReview[], collection: Pick<AnkiCollection, 'createdAt' | 'hasThreeButtonSteps'>, name: EventNamer,
): TakenHistory {
  const events: ReportedEvent[] = [];
  let practice = 0;
  for (const review of [...reviews].sort((a, b) => a.at - b.at)) {
    const rating = ratingOf(review, collection.hasThreeButtonSteps);
    if (isReset(review)) events.push({ kind: 'reset', id: name(review.at, 'reset'), cardId, at: review.at } satisfies Reset);
    else if (rating !== null && isPractice(review)) practice += 1;
    else if (rating !== null) events.push({ kind: 'review', id: name(review.at, 'review'), cardId, at: review.at, rating, durationMs: review.durationMs });
  }
  const last = events.at(-1);
  const isScheduled = last?.kind === 'review';
  if (isScheduled && card.phase === 'review' && card.due.kind === 'day') events.push(dueOf(cardId, card.due.day, card, last.at, collection.createdAt, name));
  if (card.hold === 'suspended') events.push(suspensionOf(cardId, card, last?.at ?? card.changedAt, name));
  const taken = events.filter(({ kind }) => kind === 'review').length;
  return { events, reviews: taken, practice, isWithoutHistory: card.phase !== 'new' && !isScheduled };
}

/** Of Anki's first scheduler the buttons in steps were again, good and easy (its own upgrade: rslib/src/storage/revlog/v2_upgrade.sql).
 *  Null where no button was pressed. */
function ratingOf({ button, kind }: AnkiReview, hasThreeButtonSteps: boolean): Rating | null {
  const isMoved = hasThreeButtonSteps && (kind === 'learning' || kind === 'relearning') && (button === 2 || button === 3);
  return ratings[button - 1 + Number(isMoved)] ?? null;
}

/** As Anki tells them apart (rslib/src/revlog/mod.rs, is_reset and is_cramming). */
function isReset({ kind, factor }: AnkiReview): boolean {
  return kind === 'manual' && factor === 0;
}

function isPractice({ kind, factor }: AnkiReview): boolean {
  return kind === 'filtered' && factor === 0;
}

/** Behind the last review and when Anki last touched the card, so that what is reviewed here since stands. */
function dueOf(cardId: CardId, day: number, { changedAt }: AnkiCard, lastReviewAt: Instant, createdAt: Instant, name: EventNamer): SetDue {
  const at = Math.max(lastReviewAt + 1, changedAt);
  return { kind: 'set-due', id: name(lastReviewAt, `due ${day}`), cardId, at, dueAt: createdAt + day * DAY_MS + clockMarginMs };
}

function suspensionOf(cardId: CardId, { changedAt }: AnkiCard, lastAt: Instant, name: EventNamer): Suspend {
  return { kind: 'suspend', id: name(lastAt, 'suspend'), cardId, at: Math.max(lastAt + 2, changedAt) };
}
