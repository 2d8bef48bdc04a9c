import type { CourseId } from '../ids';
import type { Instant } from '../time';
import { MINUTE_MS } from '../time';
import type { Card } from './cardState';
import type { DayTurn, LearnerDay } from './day';
import type { SchedulingParameters } from './parameters';
import type { DailyLimits, StudyPreferences } from './preferences';
import { byKey, certainAndWrongFirst, dueInOrder, newInOrder } from './queue/orders';
import { portionerOf } from './queue/portion';
import { sessionEnd } from './queue/sessionEnd';
import type { SessionEnd } from './queue/sessionEnd';
import { spread } from './queue/spread';
import { isAskable, isInSteps, isReviewed, readyAt } from './reviewedCard';

export interface QueueInput {
  readonly courseId: CourseId;
  readonly cards: readonly Card[];
  readonly now: Instant;
  /** That of `now`. */
  readonly day: LearnerDay;
  readonly turn: DayTurn;
  readonly preferences: StudyPreferences;
  readonly doneToday: DailyLimits;
  readonly parameters: SchedulingParameters;
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
  const { now, day, turn, preferences, doneToday, parameters } = input;
  const { limits, newOrder, dueOrder } = preferences;
  const context = { now, parameters, seed: `${day.date} ${input.courseId}` };
  const portioner = portionerOf(preferences.separatesSiblings, input.cards.filter(isReviewed), day);

  const cards = input.cards.filter(({ control }) => !control.isSuspended);
  const reviewed = cards.filter(isReviewed);
  const fresh = cards.filter((card) => !isReviewed(card));
  const stepping = byKey(reviewed.filter(isInSteps), readyAt);
  const due = reviewed.filter((card) => !isInSteps(card) && isDue(card, now, day));
  const reviews = portioner.take(dueInOrder(due, dueOrder, context), limits.reviews - doneToday.reviews);
  const askableNew = fresh.filter((card) => isAskable(card, now));
  const news = portioner.take(newInOrder(askableNew, newOrder, context), limits.newCards - doneToday.newCards);

  const dueSteps = certainAndWrongFirst(stepping.filter((card) => readyAt(card) <= now));
  const ready = [...dueSteps, ...spread<Card>(reviews, news)];
  const queue = ready.length > 0 ? ready : stepping.filter((card) => readyAt(card) <= now + learnAheadMs);
  const learning = stepping.filter((card) => readyAt(card) < day.end).length;
  const end = { reviewed, fresh, now, day, turn, limits, portioner, togetherMs: learnAheadMs };
  return {
    cards: queue,
    counts: { new: news.length, learning, review: reviews.length },
    ...(queue.length > 0 ? { nextDueAt: null, dueThen: 0 } : sessionEnd(end)),
  };
}

/** Whether a card is to be studied by the end of the day: cards in steps by the clock, others by the day. */
export function isDue(card: Card, now: Instant, day: LearnerDay): boolean {
  if (!isReviewed(card) || !isAskable(card, now)) return false;
  return isInSteps(card) ? card.state.dueAt <= now : card.state.dueAt < day.end;
}
