import type { CourseId } from '../../ids';
import type { Card } from '../cardState';
import type { LearnerDay } from '../day';
import type { SchedulingParameters } from '../parameters';
import type { StudyPreferences } from '../preferences';
import { isInSteps, isReviewed } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import { byKey, withMember, withoutMember } from './byKey';
import { dueKey, newKey, sectionPlaces } from './orders';
import type { OrderRules } from './orders';

/** A deck in the orders in which one day asks its cards. Within the day only what is done to a card moves it, so that
 *  thousands of cards are sorted once and not at every rating. */
export interface DayOrder {
  readonly rules: OrderRules;
  /** Out of steps, due or not. */
  readonly known: readonly ReviewedCard[];
  readonly fresh: readonly Card[];
}

export interface OrderedDay {
  readonly courseId: CourseId;
  readonly preferences: Pick<StudyPreferences, 'newOrder' | 'dueOrder'>;
  readonly parameters: SchedulingParameters;
  readonly day: LearnerDay;
}

export function dayOrder(cards: readonly Card[], { courseId, preferences, parameters, day }: OrderedDay): DayOrder {
  const { newOrder, dueOrder } = preferences;
  const rules = { newOrder, dueOrder, parameters, at: day.end, seed: `${day.date} ${courseId}`, places: sectionPlaces(cards) };
  return {
    rules,
    known: byKey(cards.filter(isKnown), dueKey(rules)),
    fresh: byKey(cards.filter((card) => !isReviewed(card)), newKey(rules)),
  };
}

/** The order after something was done to a card that was like `before`. */
export function reordered(order: DayOrder, before: Card, after: Card): DayOrder {
  return withOne(withoutOne(order, before), after);
}

function withOne(order: DayOrder, card: Card): DayOrder {
  const { rules, known, fresh } = order;
  if (isKnown(card)) return { ...order, known: withMember(known, card, dueKey(rules)) };
  return isReviewed(card) ? order : { ...order, fresh: withMember(fresh, card, newKey(rules)) };
}

function withoutOne(order: DayOrder, card: Card): DayOrder {
  const { rules, known, fresh } = order;
  if (isKnown(card)) return { ...order, known: withoutMember(known, card, dueKey(rules)) };
  return isReviewed(card) ? order : { ...order, fresh: withoutMember(fresh, card, newKey(rules)) };
}

function isKnown(card: Card): card is ReviewedCard {
  return isReviewed(card) && !isInSteps(card);
}
