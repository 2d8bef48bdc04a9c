import type { CardId, EventId } from '../ids';
import type { Instant } from '../time';
import type { Card } from './cardState';
import { learnerDay } from './day';
import type { StudyDeck } from './deck';
import type { Rating, Review, Undo } from './event';
import { scheduleReview } from './fsrs';
import { buildQueue } from './queue';
import type { DailyLimits, Queue } from './queue';

/** A study session as the browser runs it: everything is decided here at once, and the server is told later. */
export interface StudySession {
  readonly deck: StudyDeck;
  readonly cards: ReadonlyMap<CardId, Card>;
  readonly doneToday: DailyLimits;
  /** What can be undone, oldest first. */
  readonly steps: readonly Step[];
  readonly queue: Queue;
  /** The card that is shown; null when there is nothing to study now. */
  readonly current: Card | null;
}

interface Step {
  readonly review: Review;
  readonly cardBefore: Card;
  readonly doneBefore: DailyLimits;
}

/** An event that the browser reports. */
export type ReportedEvent = Omit<Review, 'source'> | Undo;

export function beginSession(deck: StudyDeck, now: Instant): StudySession {
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  return proceed({ deck, cards, doneToday: deck.doneToday, steps: [] }, now);
}

/** The session with its queue as of `now`; the current card stays while it is still to be studied. */
export function refreshSession(session: StudySession, now: Instant): StudySession {
  return proceed(session, now, session.current?.id);
}

export interface GivenRating {
  readonly id: EventId;
  readonly rating: Rating;
  readonly at: Instant;
  readonly durationMs: number;
}

/** Rates the current card and goes on to the next. Throws when no card is shown. */
export function rateCurrent(session: StudySession, given: GivenRating): { session: StudySession; review: Review } {
  const { deck, current: card } = session;
  if (card === null) throw new Error('There is no card to rate');
  const review: Review = { kind: 'review', cardId: card.id, source: 'study', ...given };
  const state = scheduleReview(card.state, given.rating, given.at, deck.parameters, card.id);
  const step: Step = { review, cardBefore: card, doneBefore: session.doneToday };
  const next = {
    deck,
    cards: new Map(session.cards).set(card.id, { ...card, state }),
    doneToday: countDone(session, card, given.at),
    steps: [...session.steps, step],
  };
  return { session: proceed(next, given.at), review };
}

/** Takes back the last rating and shows its card again; null when there is none. */
export function undoLast(
  session: StudySession,
  id: EventId,
  at: Instant,
): { session: StudySession; undo: Undo } | null {
  const step = session.steps.at(-1);
  if (step === undefined) return null;
  const { review, cardBefore, doneBefore } = step;
  const before = {
    deck: session.deck,
    cards: new Map(session.cards).set(cardBefore.id, cardBefore),
    doneToday: doneBefore,
    steps: session.steps.slice(0, -1),
  };
  const undo: Undo = { kind: 'undo', id, at, cardId: review.cardId, undoes: review.id };
  return { session: { ...proceed(before, at), current: cardBefore }, undo };
}

/** Takes over the server's card states, but not of cards that have events the server has not seen. */
export function acceptServerStates(
  session: StudySession,
  cards: readonly Card[],
  unsent: ReadonlySet<CardId>,
  now: Instant,
): StudySession {
  const merged = new Map(session.cards);
  for (const card of cards) {
    const isCurrent = session.current?.id === card.id;
    if (!unsent.has(card.id) && !isCurrent && merged.has(card.id)) merged.set(card.id, card);
  }
  return refreshSession({ ...session, cards: merged }, now);
}

type Unqueued = Pick<StudySession, 'deck' | 'cards' | 'doneToday' | 'steps'>;

function proceed({ deck, cards, doneToday, steps }: Unqueued, now: Instant, keep?: CardId): StudySession {
  const { limits, parameters, turn } = deck;
  const queue = buildQueue({ cards: [...cards.values()], now, turn, limits, doneToday, parameters });
  const current = queue.cards.find(({ id }) => id === keep) ?? queue.cards[0] ?? null;
  return { deck, cards, doneToday, steps, queue, current };
}

/** A card counts once a day against the limits: as new at its first meeting, else as a review. */
function countDone({ deck, doneToday }: StudySession, { state }: Card, now: Instant): DailyLimits {
  if (state.phase === 'new') return { ...doneToday, newCards: doneToday.newCards + 1 };
  const isFirstToday = state.lastReviewedAt < learnerDay(now, deck.turn).start;
  return isFirstToday ? { ...doneToday, reviews: doneToday.reviews + 1 } : doneToday;
}
