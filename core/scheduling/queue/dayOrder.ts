import type { CourseId } from '../../ids';
import type { Instant } from '../../time';
import type { Card } from '../cardState';
import type { LearnerDay } from '../day';
import type { SchedulingParameters } from '../parameters';
import type { StudyPreferences } from '../preferences';
import { fallsDueBy, isBuried, isInSteps, isReviewed, isUrgent, readyAt } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import { byKey, withMember, withoutMember } from './byKey';
import { dueKey, newKey, sectionPlaces } from './orders';
import type { OrderRules } from './orders';

/** A deck in the orders in which one day asks its cards. Within the day only what is done to a card moves it, so that
 *  thousands of cards are sorted once and not at every rating. */
export interface DayOrder {
  readonly rules: OrderRules;
  /** In steps, by when they can be asked. */
  readonly stepping: readonly ReviewedCard[];
  /** Out of steps, and to be asked by the end of the day: what felt certain and is wrong, and all others. */
  readonly urgent: readonly ReviewedCard[];
  readonly due: readonly ReviewedCard[];
  /** Of the same kinds, those put off until some time of the day. */
  readonly putOff: readonly ReviewedCard[];
  readonly fresh: readonly Card[];
  /** Reviewed since the day began, by when that was. */
  readonly metToday: readonly ReviewedCard[];
}

export interface OrderedDay {
  readonly courseId: CourseId;
  readonly preferences: Pick<StudyPreferences, 'newOrder' | 'dueOrder'>;
  readonly parameters: SchedulingParameters;
  readonly day: LearnerDay;
}

export function dayOrder(cards: readonly Card[], { courseId, preferences, parameters, day }: OrderedDay): DayOrder {
  const { newOrder, dueOrder } = preferences;
  const places = sectionPlaces(cards);
  const rules = { newOrder, dueOrder, parameters, day, seed: `${day.date} ${courseId}`, places };
  const reviewed = cards.filter(isReviewed);
  const isIn = (list: DueList) => (card: ReviewedCard): boolean => dueList(card, day) === list;
  return {
    rules,
    stepping: byKey(reviewed.filter(isInSteps), readyAt),
    urgent: byKey(reviewed.filter(isIn('urgent')), dueKey(rules)),
    due: byKey(reviewed.filter(isIn('due')), dueKey(rules)),
    putOff: byKey(reviewed.filter(isIn('putOff')), dueKey(rules)),
    fresh: byKey(cards.filter((card) => !isReviewed(card)), newKey(rules)),
    metToday: byKey(reviewed.filter((card) => isMetOn(day, card)), metAt),
  };
}

/** The order after something was done to a card that was like `before`. */
export function reordered(order: DayOrder, before: Card, after: Card): DayOrder {
  return changed(changed(order, before, withoutMember), after, withMember);
}

/** What is due and may be asked now: what felt certain and is wrong is the most worth repeating. */
export function dueNow(order: DayOrder, now: Instant): readonly ReviewedCard[] {
  const back = order.putOff.filter((card) => !isBuried(card, now));
  const { urgent, due } = back.reduce((lists, card) => withDue(lists, card, isUrgent(card) ? 'urgent' : 'due', withMember), order);
  return urgent.length === 0 ? due : [...urgent, ...due];
}

/** The order with or without a card. */
function changed(order: DayOrder, card: Card, change: typeof withMember): DayOrder {
  const { rules, stepping, fresh, metToday } = order;
  if (!isReviewed(card)) return { ...order, fresh: change(fresh, card, newKey(rules)) };
  const met = isMetOn(rules.day, card) ? { ...order, metToday: change(metToday, card, metAt) } : order;
  if (isInSteps(card)) return { ...met, stepping: change(stepping, card, readyAt) };
  const list = dueList(card, rules.day);
  return list === null ? met : withDue(met, card, list, change);
}

type DueList = 'urgent' | 'due' | 'putOff';

function withDue(order: DayOrder, card: ReviewedCard, list: DueList, change: typeof withMember): DayOrder {
  return { ...order, [list]: change(order[list], card, dueKey(order.rules)) };
}

/** Where the day has a card; null where it will not ask it, or asks it by its steps. */
function dueList(card: ReviewedCard, day: LearnerDay): DueList | null {
  const { isSuspended, buriedUntil } = card.control;
  if (isInSteps(card) || isSuspended || !fallsDueBy(card, day)) return null;
  if (buriedUntil !== null && buriedUntil > day.start) return buriedUntil < day.end ? 'putOff' : null;
  return isUrgent(card) ? 'urgent' : 'due';
}

function isMetOn(day: LearnerDay, card: ReviewedCard): boolean {
  return metAt(card) >= day.start;
}

function metAt({ state }: ReviewedCard): Instant {
  return state.lastReviewedAt;
}
