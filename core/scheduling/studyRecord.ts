import type { CardId } from '../ids';
import type { Instant } from '../time';
import { applyAction } from './applyAction';
import { cardOf, cardSetOf, withStateOf } from './cardSet';
import type { CardSet } from './cardSet';
import type { Card } from './cardState';
import { learnerDay } from './day';
import type { LearnerDay } from './day';
import type { StudyDeck } from './deck';
import type { CardAction, Undo } from './event';
import { daysFrom } from './calendar';
import { loadedAt, loadFrom, withMoved } from './load/loadByDay';
import type { DayLoad } from './load/loadByDay';
import type { DailyLimits } from './preferences';
import { dayOrder, reordered } from './queue/dayOrder';
import type { DayOrder } from './queue/dayOrder';
import type { Step } from './undoable';

/** A deck, and what was done since it was made. */
export interface StudyRecord {
  readonly deck: StudyDeck;
  readonly cards: CardSet;
  /** The same cards, as `day` orders them. */
  readonly order: DayOrder;
  /** The day that `doneToday` counts. */
  readonly day: LearnerDay;
  readonly doneToday: DailyLimits;
  /** What can be undone, oldest first. */
  readonly steps: readonly Step[];
  /** What is due on each day from `day` on, of all the learner's cards of the course. */
  readonly load: readonly DayLoad[];
  /** Answers that moved no schedule, oldest first. */
  readonly practice: readonly PracticeAnswer[];
}

/** An answer for practice only: known to nobody but the session. */
export interface PracticeAnswer {
  readonly cardId: CardId;
  readonly at: Instant;
}

const nothingDone: DailyLimits = { newCards: 0, reviews: 0 };

export function beginRecord(deck: StudyDeck): StudyRecord {
  const days = daysFrom(deck.serverNow, deck.turn, deck.load.length);
  const day = learnerDay(deck.serverNow, deck.turn);
  return {
    deck, cards: cardSetOf(deck.cards), order: dayOrder(deck.cards, { ...deck, day }), day, doneToday: deck.doneToday, steps: deck.steps,
    load: days.map((day, index) => ({ day, due: deck.load[index] ?? 0 })),
    practice: [],
  };
}

/** The record as of `now`: on a new day nothing has been done yet. */
export function recordAt(record: StudyRecord, now: Instant): StudyRecord {
  if (now < record.day.end) return record;
  const { deck, cards, load } = record;
  const day = learnerDay(now, deck.turn);
  return { ...record, day, order: dayOrder(cards.list, { ...deck, day }), doneToday: nothingDone, load: loadFrom(load, now) };
}

/** The record with another state of a card that it has. */
export function withCard<Record extends StudyRecord>(record: Record, card: Card): Record {
  const before = cardOf(record.cards, card.id);
  if (before === undefined) return record;
  const load = withMoved(record.load, loadedAt(before), loadedAt(card));
  return { ...record, cards: withStateOf(record.cards, card), order: reordered(record.order, before, card), load };
}

/** The record after something was done to a card; null where the deck lacks it. */
export function withAction(before: StudyRecord, action: CardAction): StudyRecord | null {
  const record = recordAt(before, action.at);
  const card = cardOf(record.cards, action.cardId);
  if (card === undefined) return null;
  const after = { ...card, ...applyAction(card.id, card, action, record.deck.parameters) };
  const step = { action, cardBefore: card };
  return {
    ...withCard(record, after),
    doneToday: countDone(record, step, 1),
    steps: [...record.steps, step],
  };
}

/** The record with one step taken back; null where it is not there, or not what was done last to its card. */
export function withUndo(before: StudyRecord, { undoes, cardId, at }: Pick<Undo, 'undoes' | 'cardId' | 'at'>): StudyRecord | null {
  const record = recordAt(before, at);
  const index = record.steps.findLastIndex(({ action }) => action.cardId === cardId);
  const step = record.steps[index];
  if (step === undefined || step.action.id !== undoes) return null;
  return {
    ...withCard(record, step.cardBefore),
    doneToday: countDone(record, step, -1),
    steps: record.steps.toSpliced(index, 1),
  };
}

/** A card counts once a day against the limits: as new at its first meeting, else as a review. */
function countDone({ doneToday, day }: StudyRecord, { action, cardBefore: { state } }: Step, by: 1 | -1): DailyLimits {
  if (action.kind !== 'review' || action.at < day.start) return doneToday;
  if (state.phase === 'new') return { ...doneToday, newCards: Math.max(0, doneToday.newCards + by) };
  const isFirstToday = state.lastReviewedAt < day.start;
  return isFirstToday ? { ...doneToday, reviews: Math.max(0, doneToday.reviews + by) } : doneToday;
}
