import type { FactId } from '../../ids';
import type { Card } from '../cardState';

/** Takes a day's cards. Where siblings are to meet on different days, only the first card of each fact. */
export interface Portioner {
  /** The first cards that may be taken, `limit` at most; their siblings may not be from then on. */
  take<Some extends Card>(cards: readonly Some[], limit: number, may?: (card: Some) => boolean): Some[];
  /** How many of these cards one day could take if there were no limit. */
  size(cards: readonly Card[]): number;
}

/** `metToday` tells which facts have been met today. */
export function portionerOf(separatesSiblings: boolean, metToday: readonly Card[]): Portioner {
  const met = separatesSiblings ? factsOf(metToday) : null;
  return {
    take: (cards, limit, may) => take(cards, { limit, met, may }),
    size: (cards) => (separatesSiblings ? factsOf(cards).size : cards.length),
  };
}

interface Taking<Some extends Card> {
  readonly limit: number;
  /** Facts of which no more is taken; what is taken is met from then on. Null where that is no reason. */
  readonly met: Set<FactId> | null;
  readonly may: ((card: Some) => boolean) | undefined;
}

function take<Some extends Card>(cards: readonly Some[], { limit, met, may }: Taking<Some>): Some[] {
  const taken: Some[] = [];
  for (const card of cards) {
    if (taken.length >= limit) break;
    if (met?.has(card.factId) === true || may?.(card) === false) continue;
    met?.add(card.factId);
    taken.push(card);
  }
  return taken;
}

function factsOf(cards: readonly Card[]): Set<FactId> {
  return new Set(cards.map((card) => card.factId));
}
