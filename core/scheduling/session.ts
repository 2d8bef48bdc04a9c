import type { CardId, EventId, QuestionId } from '../ids';
import type { Instant } from '../time';
import type { Card } from './cardState';
import type { StudyDeck } from './deck';
import type { CardAction, CardEvent, Rating, Review, Undo } from './event';
import { buildQueue } from './queue';
import type { Queue } from './queue';
import { beginRecord, recordAt, withAction, withUndo } from './studyRecord';
import type { StudyRecord } from './studyRecord';

/** A study session as the browser runs it: everything is decided here at once, and the server is told later. */
export interface StudySession extends StudyRecord {
  /** As of `now`. */
  readonly queue: Queue;
  readonly now: Instant;
  /** The card that is shown; null when there is nothing to study now. */
  readonly current: Card | null;
}

/** An event that the browser reports. */
export type ReportedEvent = Omit<Review, 'source'> | Exclude<CardEvent, Review>;

export function beginSession(deck: StudyDeck, now: Instant): StudySession {
  return proceed(beginRecord(deck), now);
}

/** The session of a deck after events that the deck does not know of yet, in the order given; those of cards that it
 *  lacks are passed over, and so are undos of what is not there. */
export function resumeSession(deck: StudyDeck, events: readonly ReportedEvent[], now: Instant, keep?: CardId): StudySession {
  return proceed(events.reduce(withReported, beginRecord(deck)), now, keep);
}

/** The session after an event that happened elsewhere, in another tab for instance. */
export function applyReported(session: StudySession, event: ReportedEvent, now: Instant): StudySession {
  return proceed(withReported(session, event), now, session.current?.id);
}

function withReported(record: StudyRecord, event: ReportedEvent): StudyRecord {
  const isKnown = event.kind !== 'undo' && record.steps.some(({ action }) => action.id === event.id);
  if (isKnown) return record;
  const after = event.kind === 'undo' ? withUndo(record, event) : withAction(record, actionOf(event));
  return after ?? record;
}

function actionOf(event: Exclude<ReportedEvent, Undo>): CardAction {
  return event.kind === 'review' ? { ...event, source: 'study' } : event;
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
  /** What was asked. */
  readonly questionId?: QuestionId;
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
  const after = withAction(session, action);
  if (after === null) throw new Error(`The deck has no card ${action.cardId}`);
  return proceed(after, action.at, action.kind === 'review' ? undefined : session.current?.id);
}

/** Takes back what was done last and shows its card again; null when there is nothing. */
export function undoLast(
  session: StudySession,
  id: EventId,
  at: Instant,
): { session: StudySession; undo: Undo } | null {
  const step = session.steps.at(-1);
  if (step === undefined) return null;
  const undo: Undo = { kind: 'undo', id, at, cardId: step.action.cardId, undoes: step.action.id };
  const before = withUndo(session, undo);
  return before === null ? null : { session: { ...proceed(before, at), current: step.cardBefore }, undo };
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

function proceed(before: StudyRecord, now: Instant, keep?: CardId): StudySession {
  const { deck, cards, day, doneToday, steps } = recordAt(before, now);
  const { courseId, preferences, parameters, turn } = deck;
  const queue = buildQueue({ courseId, cards: [...cards.values()], now, turn, preferences, doneToday, parameters });
  const current = queue.cards.find(({ id }) => id === keep) ?? queue.cards[0] ?? null;
  return { deck, cards, day, doneToday, steps, queue, now, current };
}
