import type { CardId, EventId } from '../ids';
import type { Instant } from '../time';
import { applyAction } from './applyAction';
import type { Card } from './cardState';
import { learnerDay } from './day';
import type { StudyDeck } from './deck';
import type { CardAction, CardEvent, Rating, Review, Undo } from './event';
import { defaultPreferences } from './preferences';
import type { DailyLimits } from './preferences';
import { buildQueue } from './queue';
import type { Queue } from './queue';
import type { Step } from './undoable';

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

/** An event that the browser reports. */
export type ReportedEvent = Omit<Review, 'source'> | Exclude<CardEvent, Review>;

export function beginSession(deck: StudyDeck, now: Instant): StudySession {
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  return proceed({ deck, cards, doneToday: deck.doneToday, steps: deck.steps }, now);
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
  const { current: card } = session;
  if (card === null) throw new Error('There is no card to rate');
  const review: Review = { kind: 'review', cardId: card.id, source: 'study', ...given };
  return { session: actOn(session, review), review };
}

/** Does something to a card of the deck; the current card stays while it is still to be studied and was not rated.
 *  Throws when the deck lacks the card. */
export function actOn(session: StudySession, action: CardAction): StudySession {
  const { deck, cards, doneToday, steps } = session;
  const card = cards.get(action.cardId);
  if (card === undefined) throw new Error(`The deck has no card ${action.cardId}`);
  const after = { ...card, ...applyAction(card.id, card, action, deck.parameters) };
  const next = {
    deck,
    cards: new Map(cards).set(card.id, after),
    doneToday: countDone(doneToday, { action, cardBefore: card }, deck, 1),
    steps: [...steps, { action, cardBefore: card }],
  };
  return proceed(next, action.at, action.kind === 'review' ? undefined : session.current?.id);
}

/** Takes back what was done last and shows its card again; null when there is nothing. */
export function undoLast(
  session: StudySession,
  id: EventId,
  at: Instant,
): { session: StudySession; undo: Undo } | null {
  const step = session.steps.at(-1);
  if (step === undefined) return null;
  const { action, cardBefore } = step;
  const before = {
    deck: session.deck,
    cards: new Map(session.cards).set(cardBefore.id, cardBefore),
    doneToday: countDone(session.doneToday, step, session.deck, -1),
    steps: session.steps.slice(0, -1),
  };
  const undo: Undo = { kind: 'undo', id, at, cardId: action.cardId, undoes: action.id };
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
  const { courseId, limits, parameters, turn } = deck;
  const preferences = { ...defaultPreferences, limits };
  const queue = buildQueue({ courseId, cards: [...cards.values()], now, turn, preferences, doneToday, parameters });
  const current = queue.cards.find(({ id }) => id === keep) ?? queue.cards[0] ?? null;
  return { deck, cards, doneToday, steps, queue, current };
}

/** A card counts once a day against the limits: as new at its first meeting, else as a review. */
function countDone(done: DailyLimits, { action, cardBefore: { state } }: Step, deck: StudyDeck, by: 1 | -1): DailyLimits {
  if (action.kind !== 'review') return done;
  if (state.phase === 'new') return { ...done, newCards: Math.max(0, done.newCards + by) };
  const isFirstToday = state.lastReviewedAt < learnerDay(action.at, deck.turn).start;
  return isFirstToday ? { ...done, reviews: Math.max(0, done.reviews + by) } : done;
}
