import { compareIds } from '../../ids';
import type { Card } from '../cardState';

/** What cards are ordered by. */
export type Key<Some extends Card> = (card: Some) => number;

/** Lowest first; equal ones by their ids. */
export function byKey<Some extends Card>(cards: readonly Some[], keyOf: Key<Some>): Some[] {
  return cards
    .map((card) => ({ card, key: keyOf(card) }))
    .sort((a, b) => a.key - b.key || compareIds(a.card.id, b.card.id))
    .map(({ card }) => card);
}

/** Cards ordered by a key, and one more in its place: a fraction of what sorting costs. */
export function withMember<Some extends Card>(ordered: readonly Some[], card: Some, keyOf: Key<Some>): readonly Some[] {
  return ordered.toSpliced(placeOf(ordered, card, keyOf), 0, card);
}

/** Cards ordered by a key without one, which has to be as it is among them; the same cards where it is not. */
export function withoutMember<Some extends Card>(ordered: readonly Some[], card: Some, keyOf: Key<Some>): readonly Some[] {
  const place = placeOf(ordered, card, keyOf);
  return ordered[place]?.id === card.id ? ordered.toSpliced(place, 1) : ordered;
}

/** How many come before a card. */
function placeOf<Some extends Card>(ordered: readonly Some[], card: Some, keyOf: Key<Some>): number {
  const key = keyOf(card);
  const isBefore = (other: Some): boolean => (keyOf(other) - key || compareIds(other.id, card.id)) < 0;
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = ordered[middle];
    if (other !== undefined && isBefore(other)) low = middle + 1;
    else high = middle;
  }
  return low;
}
