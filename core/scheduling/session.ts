import type { CardId, EventId, QuestionId } from '../ids';
import type { Instant } from '../time';
import type { Card } from './cardState';
import type { StudyDeck } from './deck';
import type { CardAction, CardEvent, Rating, Review, Undo } from './event';
import { previewRatings } from './fsrs';
import { chosenDays } from './load/chosenDays';
import type { Queue } from './queue';
import { sessionQueue } from './sessionQueue';
import { beginRecord, recordAt, withAction, withUndo } from './studyRecord';
import type { StudyRecord } from './studyRecord';
import type { Step } from './undoable';

/** A study session as the browser runs it: everything is decided here at once, and the server is told later. */
export interface StudySession extends StudyRecord {
  /** As of `now`. */
  readonly queue: Queue;
  readonly now: Instant;
  /** The card that is shown; null when there is nothing to study now. */
  readonly current: Card | null;
  /** Whether an answer to the current card moves no schedule, and is told to nobody. */
  readonly isPractice: boolean;
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

/** The wait after each rating of the current card, ms: what `rateCurrent` would bring. Null when no card is shown. */
export function previewCurrent(session: StudySession, at: Instant): Readonly<Record<Rating, number>> | null {
  const { current, deck } = session;
  if (current === null) return null;
  const record = recordAt(session, at);
  const futures = previewRatings(current.state, at, deck.parameters, current.id, (rating) => chosenDays(record, current, rating, at));
  const wait = (rating: Rating): number => futures[rating].dueAt - at;
  return { again: wait('again'), hard: wait('hard'), good: wait('good'), easy: wait('easy') };
}

/** Rates the current card, with an interval that ends on a light day, and goes on to the next. Throws when no card is
 *  shown. */
export function rateCurrent(session: StudySession, given: GivenRating): { session: StudySession; review: Review } {
  const { current: card } = session;
  if (card === null) throw new Error('There is no card to rate');
  const days = chosenDays(recordAt(session, given.at), card, given.rating, given.at);
  const chosen = days === undefined ? {} : { chosenDays: days };
  const review: Review = { kind: 'review', cardId: card.id, source: 'study', ...given, ...chosen };
  return { session: actOn(session, review), review };
}

/** Goes on to the next card after one that was answered for practice. Throws when no card is shown. */
export function practiseCurrent(session: StudySession, at: Instant): StudySession {
  const { current, practice } = session;
  if (current === null) throw new Error('There is no card to practise');
  return proceed({ ...session, practice: [...practice, { cardId: current.id, at }] }, at);
}

/** Does something to a card of the deck; the current card stays while it is still to be studied and was not rated.
 *  Throws when the deck lacks the card. */
export function actOn(session: StudySession, action: CardAction): StudySession {
  const after = withAction(session, action);
  if (after === null) throw new Error(`The deck has no card ${action.cardId}`);
  return proceed(after, action.at, action.kind === 'review' ? undefined : session.current?.id);
}

/** What would be taken back next: an answer for practice, or a step; null when there is nothing. */
export function lastDone({ steps, practice }: StudyRecord): { kind: 'practice'; cardId: CardId } | { kind: 'step'; step: Step } | null {
  const step = steps.at(-1);
  const answer = practice.at(-1);
  if (answer !== undefined && (step === undefined || answer.at >= step.action.at)) return { kind: 'practice', cardId: answer.cardId };
  return step === undefined ? null : { kind: 'step', step };
}

/** Takes back what was done last and shows its card again; null when there is nothing. What was for practice is taken
 *  back without an event. */
export function undoLast(
  session: StudySession,
  id: EventId,
  at: Instant,
): { session: StudySession; undo: Undo | null } | null {
  const last = lastDone(session);
  if (last === null) return null;
  if (last.kind === 'practice') {
    return { session: proceed({ ...session, practice: session.practice.slice(0, -1) }, at, last.cardId), undo: null };
  }
  const { action, cardBefore } = last.step;
  const undo: Undo = { kind: 'undo', id, at, cardId: action.cardId, undoes: action.id };
  const before = withUndo(session, undo);
  return before === null ? null : { session: { ...proceed(before, at, cardBefore.id), current: cardBefore }, undo };
}

function proceed(before: StudyRecord, now: Instant, keep?: CardId): StudySession {
  const record = recordAt(before, now);
  const { queue, practised } = sessionQueue(record, now);
  const current = queue.cards.find(({ id }) => id === keep) ?? queue.cards[0] ?? null;
  const isPractice = current !== null && practised.has(current.id);
  return { ...record, queue, now, current, isPractice };
}
