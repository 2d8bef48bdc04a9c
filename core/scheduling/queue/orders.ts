import type { SectionId } from '../../ids';
import { hashText } from '../../random';
import type { Instant } from '../../time';
import type { Card } from '../cardState';
import type { LearnerDay } from '../day';
import { retrievability } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import type { DueOrder, NewOrder } from '../preferences';
import { isUrgent } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import { byKey } from './byKey';
import type { Key } from './byKey';

/** What the orders of a day depend on besides each card. */
export interface OrderRules {
  readonly newOrder: NewOrder;
  readonly dueOrder: DueOrder;
  readonly parameters: SchedulingParameters;
  /** Recall is compared at its end. */
  readonly day: LearnerDay;
  /** Fixes the random orders. */
  readonly seed: string;
  /** Of each section, by `sectionPlaces`. */
  readonly places: ReadonlyMap<SectionId, number>;
}

/** What new cards are met by, lowest first. */
export function newKey({ newOrder, seed }: OrderRules): Key<Card> {
  return newOrder === 'text' ? ({ position }) => position : randomKey(seed);
}

/** What due cards are asked by, lowest first. */
export function dueKey({ dueOrder, parameters, day: { end }, seed, places }: OrderRules): Key<ReviewedCard> {
  switch (dueOrder) {
    case 'forgotten':
      return ({ state }) => retrievability(state, end, parameters);
    case 'due':
      return ({ state }) => state.dueAt;
    case 'section':
      // Recall is above 0 and 1 at most: it orders within a section.
      return ({ sectionId, state }) => (places.get(sectionId) ?? 0) + retrievability(state, end, parameters);
    case 'random':
      return randomKey(seed);
  }
}

/** Otherwise in the order given: what feels certain and is wrong is the most worth repeating. */
export function urgentFirst(cards: ReviewedCard[]): ReviewedCard[] {
  if (!cards.some(isUrgent)) return cards;
  return [...cards.filter(isUrgent), ...cards.filter((card) => !isUrgent(card))];
}

/** Lowest retrievability first. */
export function forgottenFirst(cards: readonly ReviewedCard[], now: Instant, parameters: SchedulingParameters): ReviewedCard[] {
  return byKey(cards, ({ state }) => retrievability(state, now, parameters));
}

/** Where each section stands in the text: the position of the first of its cards. */
export function sectionPlaces(cards: readonly Card[]): ReadonlyMap<SectionId, number> {
  const places = new Map<SectionId, number>();
  for (const { sectionId, position } of cards) places.set(sectionId, Math.min(position, places.get(sectionId) ?? position));
  return places;
}

/** A hash of each card and not a shuffle, so that those which leave do not move those which stay. */
function randomKey(seed: string): Key<Card> {
  return ({ id }) => hashText(`${seed} ${id}`);
}
