import type { CourseId } from '../../ids';
import type { Instant } from '../../time';
import type { Card } from '../cardState';
import type { LearnerDay } from '../day';
import type { SchedulingParameters } from '../parameters';
import type { StudyPreferences } from '../preferences';
import { isInSteps, isReviewed, readyAt } from '../reviewedCard';
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
  /** Out of steps, due or not. */
  readonly known: readonly ReviewedCard[];
  readonly fresh: readonly Card[];
  /** Of the first two, those reviewed since the day began, by when that was. */
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
  return {
    rules,
    stepping: byKey(reviewed.filter(isInSteps), readyAt),
    known: byKey(reviewed.filter((card) => !isInSteps(card)), dueKey(rules)),
    fresh: byKey(cards.filter((card) => !isReviewed(card)), newKey(rules)),
    metToday: byKey(reviewed.filter((card) => isMetOn(day, card)), metAt),
  };
}

/** The order after something was done to a card that was like `before`. */
export function reordered(order: DayOrder, before: Card, after: Card): DayOrder {
  return changed(changed(order, before, withoutMember), after, withMember);
}

/** The order with or without a card. */
function changed(order: DayOrder, card: Card, change: typeof withMember): DayOrder {
  const { rules, stepping, known, fresh, metToday } = order;
  if (!isReviewed(card)) return { ...order, fresh: change(fresh, card, newKey(rules)) };
  const met = isMetOn(rules.day, card) ? change(metToday, card, metAt) : metToday;
  if (isInSteps(card)) return { ...order, stepping: change(stepping, card, readyAt), metToday: met };
  return { ...order, known: change(known, card, dueKey(rules)), metToday: met };
}

function isMetOn(day: LearnerDay, card: ReviewedCard): boolean {
  return metAt(card) >= day.start;
}

function metAt({ state }: ReviewedCard): Instant {
  return state.lastReviewedAt;
}
