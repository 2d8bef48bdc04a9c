import type { Instant } from '../time';
import { MINUTE_MS } from '../time';
import type { Card, DeckCard } from './cardState';
import type { DayTurn, LearnerDay } from './day';
import type { DailyLimits, StudyPreferences } from './preferences';
import { dueNow } from './queue/dayOrder';
import type { DayOrder } from './queue/dayOrder';
import { urgentFirst } from './queue/orders';
import { portionerOf } from './queue/portion';
import { sessionEnd } from './queue/sessionEnd';
import type { SessionEnd } from './queue/sessionEnd';
import { spread } from './queue/spread';
import { fallsDueBy, isAskable, isInSteps, isReviewed, readyAt } from './reviewedCard';

export interface QueueInput {
  readonly cards: readonly Card[];
  /** The same cards, as the day orders them. */
  readonly order: DayOrder;
  readonly now: Instant;
  /** That of `now`. */
  readonly day: LearnerDay;
  readonly turn: DayTurn;
  readonly preferences: Pick<StudyPreferences, 'limits' | 'separatesSiblings'>;
  readonly doneToday: DailyLimits;
}

/** What is to be studied, and what is left; a session's end when nothing is to be studied now. */
export interface Queue extends SessionEnd {
  /** In the order to study them now. */
  readonly cards: readonly Card[];
  readonly counts: { readonly new: number; readonly learning: number; readonly review: number };
}

/** Cards in (re)learning steps are shown this much early when nothing else is left, as in Anki. */
const learnAheadMs = 20 * MINUTE_MS;

/** The learner's queue now: cards in steps that are due first, then the day's reviews with new cards spread among
 *  them, each in the order preferred. What is suspended is never asked, what is buried not before its time. */
export function buildQueue(input: QueueInput): Queue {
  const { now, day, turn, order, doneToday, preferences: { limits, separatesSiblings } } = input;
  const portioner = portionerOf(separatesSiblings, order.metToday);
  const stepping = order.stepping.filter(isNotSuspended);
  const reviews = portioner.take(dueNow(order, now), limits.reviews - doneToday.reviews);
  const news = portioner.take(order.fresh, limits.newCards - doneToday.newCards, (card) => isAskable(card, now));

  const dueSteps = urgentFirst(stepping.filter((card) => readyAt(card) <= now));
  const ready = [...dueSteps, ...spread<Card>(reviews, news)];
  const queue = ready.length > 0 ? ready : stepping.filter((card) => readyAt(card) <= now + learnAheadMs);
  const learning = stepping.filter((card) => readyAt(card) < day.end).length;
  const counts = { new: news.length, learning, review: reviews.length };
  if (queue.length > 0) return { cards: queue, counts, nextDueAt: null, dueThen: 0 };
  const reviewed = input.cards.filter(isReviewed).filter(isNotSuspended);
  const fresh = order.fresh.filter(isNotSuspended);
  return { cards: queue, counts, ...sessionEnd({ reviewed, fresh, now, day, turn, limits, portioner, togetherMs: learnAheadMs }) };
}

function isNotSuspended({ control }: Card): boolean {
  return !control.isSuspended;
}

/** Whether a card is to be studied by the end of the day: cards in steps by the clock, others by the day. */
export function isDue(card: DeckCard, now: Instant, day: LearnerDay): boolean {
  if (!isReviewed(card) || !isAskable(card, now)) return false;
  return isInSteps(card) ? card.state.dueAt <= now : fallsDueBy(card, day);
}
