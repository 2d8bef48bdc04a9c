import type { FactId } from '../ids';
import type { Instant } from '../time';
import { MINUTE_MS } from '../time';
import type { Card, ReviewedCardState } from './cardState';
import { learnerDay } from './day';
import type { DayTurn, LearnerDay } from './day';
import { retrievability } from './fsrs';
import type { SchedulingParameters } from './parameters';

/** Numbers of cards a day: first meetings with new cards, and reviews of others. */
export interface DailyLimits {
  readonly newCards: number;
  readonly reviews: number;
}

export interface QueueInput {
  readonly cards: readonly Card[];
  readonly now: Instant;
  readonly turn: DayTurn;
  readonly limits: DailyLimits;
  readonly doneToday: DailyLimits;
  readonly parameters: SchedulingParameters;
}

/** What is to be studied, and what is left. */
export interface Queue {
  /** In the order to study them now. */
  readonly cards: readonly Card[];
  readonly counts: { readonly new: number; readonly learning: number; readonly review: number };
  /** The next time a card falls due, when nothing is to be studied now; null when nothing ever will. */
  readonly nextDueAt: Instant | null;
  /** How many cards are due at that time. */
  readonly dueThen: number;
}

interface ReviewedCard extends Card {
  readonly state: ReviewedCardState;
}

/** Cards in (re)learning steps are shown this much early when nothing else is left, as in Anki. */
const learnAheadMs = 20 * MINUTE_MS;

/** The learner's queue now: cards in steps that are due first, then the day's reviews with new cards spread
 *  among them, most forgotten first (lowest retrievability). Of the cards of one fact only one is met a day. */
export function buildQueue(input: QueueInput): Queue {
  const { cards, now, limits, doneToday } = input;
  const day = learnerDay(now, input.turn);
  const reviewed = cards.filter(isReviewed);
  const stepping = reviewed.filter(isInSteps).sort(byDueAt);
  const met = factsMetToday(reviewed, day);
  const reviews = takeApart(forgottenFirst(dueReviews(reviewed, day), input), met, limits.reviews - doneToday.reviews);
  const fresh = takeApart(newInOrder(cards), met, limits.newCards - doneToday.newCards);
  const ready = [...stepping.filter((card) => card.state.dueAt <= now), ...spread(reviews, fresh)];
  const queue = ready.length > 0 ? ready : stepping.filter((card) => card.state.dueAt <= now + learnAheadMs);
  const learning = stepping.filter((card) => card.state.dueAt < day.end).length;
  return {
    cards: queue,
    counts: { new: fresh.length, learning, review: reviews.length },
    ...(queue.length > 0 ? { nextDueAt: null, dueThen: 0 } : sessionEnd(input, day, reviewed, stepping)),
  };
}

/** Whether a card is to be studied by the end of the day: cards in steps by the clock, others by the day. */
export function isDue(card: Card, now: Instant, day: LearnerDay): boolean {
  if (!isReviewed(card)) return false;
  return isInSteps(card) ? card.state.dueAt <= now : card.state.dueAt < day.end;
}

function isReviewed(card: Card): card is ReviewedCard {
  return card.state.phase !== 'new';
}

function isInSteps(card: ReviewedCard): boolean {
  return card.state.phase !== 'review';
}

function byDueAt(a: ReviewedCard, b: ReviewedCard): number {
  return a.state.dueAt - b.state.dueAt || (a.id < b.id ? -1 : 1);
}

function factsMetToday(reviewed: readonly ReviewedCard[], day: LearnerDay): Set<FactId> {
  return factsOf(reviewed.filter((card) => card.state.lastReviewedAt >= day.start));
}

function dueReviews(reviewed: readonly ReviewedCard[], day: LearnerDay): ReviewedCard[] {
  return reviewed.filter((card) => !isInSteps(card) && card.state.dueAt < day.end);
}

function forgottenFirst(cards: readonly ReviewedCard[], { now, parameters }: QueueInput): Card[] {
  return cards
    .map((card) => ({ card, recall: retrievability(card.state, now, parameters) }))
    .sort((a, b) => a.recall - b.recall || (a.card.id < b.card.id ? -1 : 1))
    .map(({ card }) => card);
}

function newInOrder(cards: readonly Card[]): Card[] {
  return cards.filter((card) => card.state.phase === 'new').sort((a, b) => a.position - b.position);
}

/** The first `limit` cards whose fact has not been met; the facts taken are met from then on. */
function takeApart(cards: readonly Card[], met: Set<FactId>, limit: number): Card[] {
  const taken: Card[] = [];
  for (const card of cards) {
    if (taken.length >= limit) break;
    if (met.has(card.factId)) continue;
    met.add(card.factId);
    taken.push(card);
  }
  return taken;
}

/** Sets the new cards evenly among the reviews, each list keeping its order. */
function spread(reviews: readonly Card[], fresh: readonly Card[]): Card[] {
  const total = reviews.length + fresh.length;
  const mixed: Card[] = [];
  let newTaken = 0;
  for (let place = 0; place < total; place += 1) {
    const isNewsTurn = (newTaken + 1) * (total + 1) <= (place + 1) * (fresh.length + 1);
    const next = isNewsTurn || place - newTaken >= reviews.length ? fresh[newTaken] : undefined;
    const card = next ?? reviews[place - newTaken];
    if (card === undefined) break;
    if (next !== undefined) newTaken += 1;
    mixed.push(card);
  }
  return mixed;
}

/** When study goes on after the queue is empty: with the next step, or when the day turns on which a card is due.
 *  New cards that today's limit or a sibling held back make that tomorrow. */
function sessionEnd(
  { cards, limits, turn }: QueueInput,
  day: LearnerDay,
  reviewed: readonly ReviewedCard[],
  stepping: readonly ReviewedCard[],
): Pick<Queue, 'nextDueAt' | 'dueThen'> {
  const step = stepping[0];
  if (step !== undefined && step.state.dueAt < day.end) {
    const together = stepping.filter((card) => card.state.dueAt <= step.state.dueAt + learnAheadMs);
    return { nextDueAt: step.state.dueAt, dueThen: together.length };
  }
  const freshFacts = factsOf(cards.filter((card) => card.state.phase === 'new'));
  const hasNew = limits.newCards > 0 && freshFacts.size > 0;
  const dueTimes = reviewed.map((card) => Math.max(card.state.dueAt, day.end));
  if (hasNew) dueTimes.push(day.end);
  if (dueTimes.length === 0) return { nextDueAt: null, dueThen: 0 };
  const nextDay = learnerDay(Math.min(...dueTimes), turn);
  const due = factsOf(reviewed.filter((card) => card.state.dueAt < nextDay.end)).size;
  const fresh = nextDay.start === day.end && hasNew ? Math.min(limits.newCards, freshFacts.size) : 0;
  return { nextDueAt: nextDay.start, dueThen: Math.min(limits.reviews, due) + fresh };
}

function factsOf(cards: readonly Card[]): Set<FactId> {
  return new Set(cards.map((card) => card.factId));
}
