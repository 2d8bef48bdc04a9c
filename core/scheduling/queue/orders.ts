import { compareIds } from '../../ids';
import { hashText } from '../../random';
import type { Instant } from '../../time';
import type { Card } from '../cardState';
import { retrievability } from '../fsrs';
import type { SchedulingParameters } from '../parameters';
import type { DueOrder, NewOrder } from '../preferences';
import type { ReviewedCard } from '../reviewedCard';

/** What an order depends on besides the cards. */
export interface OrderContext {
  readonly now: Instant;
  readonly parameters: SchedulingParameters;
  /** Fixes the random orders: the same all day. */
  readonly seed: string;
}

/** New cards in the order in which to meet them. */
export function newInOrder(cards: readonly Card[], order: NewOrder, { seed }: OrderContext): Card[] {
  return order === 'text' ? byKey(cards, ({ position }) => position) : mixed(cards, seed);
}

/** Due cards in the order in which to ask them, those first that the learner is certain of and has wrong. */
export function dueInOrder(cards: readonly ReviewedCard[], order: DueOrder, context: OrderContext): ReviewedCard[] {
  return certainAndWrongFirst(byPreference(cards, order, context));
}

function byPreference(cards: readonly ReviewedCard[], order: DueOrder, context: OrderContext): ReviewedCard[] {
  switch (order) {
    case 'forgotten':
      return forgottenFirst(cards, context);
    case 'due':
      return byKey(cards, ({ state }) => state.dueAt);
    case 'section':
      return bySection(forgottenFirst(cards, context));
    case 'random':
      return mixed(cards, context.seed);
  }
}

/** Otherwise in the order given: what feels certain and is wrong is the most worth repeating. */
export function certainAndWrongFirst(cards: ReviewedCard[]): ReviewedCard[] {
  // Hardly ever is there one, and a queue is made anew at every rating.
  if (!cards.some(isCertainAndWrong)) return cards;
  return [...cards.filter(isCertainAndWrong), ...cards.filter((card) => !isCertainAndWrong(card))];
}

function isCertainAndWrong({ control }: Card): boolean {
  return control.wasCertainAndWrong;
}

/** Lowest retrievability first. */
export function forgottenFirst(
  cards: readonly ReviewedCard[],
  { now, parameters }: Pick<OrderContext, 'now' | 'parameters'>,
): ReviewedCard[] {
  return byKey(cards, ({ state }) => retrievability(state, now, parameters));
}

/** Sections as they stand in the text, by the first of their cards; within one the given order. */
function bySection(cards: readonly ReviewedCard[]): ReviewedCard[] {
  const places = new Map<string, number>();
  for (const { sectionId, position } of cards) places.set(sectionId, Math.min(position, places.get(sectionId) ?? position));
  const placeOf = ({ sectionId }: Card): number => places.get(sectionId) ?? 0;
  return [...cards].sort((a, b) => placeOf(a) - placeOf(b) || compareIds(a.sectionId, b.sectionId));
}

/** By a hash of each card and not by a shuffle, so that those which leave do not move those which stay. */
function mixed<Some extends Card>(cards: readonly Some[], seed: string): Some[] {
  return byKey(cards, ({ id }) => hashText(`${seed} ${id}`));
}

/** Lowest first; equal ones by their ids. */
export function byKey<Some extends Card>(cards: readonly Some[], keyOf: (card: Some) => number): Some[] {
  return cards
    .map((card) => ({ card, key: keyOf(card) }))
    .sort((a, b) => a.key - b.key || compareIds(a.card.id, b.card.id))
    .map(({ card }) => card);
}
