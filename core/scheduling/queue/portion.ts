import type { FactId } from '../../ids';
import type { Card } from '../cardState';

/** Takes a day's cards. Where siblings are to meet on different days, only the first card of each fact. */
export interface Portioner {
  /** The first cards that may be taken, `limit` at most; their siblings may not be from then on. */
  take<Some extends Card>(cards: readonly Some[], limit: number): Some[];
  /** How many of these cards one day could take if there were no limit. */
  size(cards: readonly Card[]): number;
}

/** `metToday` tells which facts have been met today. */
export function portionerOf(separatesSiblings: boolean, metToday: readonly Card[]): Portioner {
  if (!separatesSiblings) {
    return { take: (cards, limit) => cards.slice(0, Math.max(0, limit)), size: (cards) => cards.length };
  }
  const met = factsOf(metToday);
  return { take: (cards, limit) => takeApart(cards, met, limit), size: (cards) => factsOf(cards).size };
}

/** The facts taken are met from then on. */
function takeApart<Some extends Card>(cards: readonly Some[], met: Set<FactId>, limit: number): Some[] {
  const taken: Some[] = [];
  for (const card of cards) {
    if (taken.length >= limit) break;
    if (met.has(card.factId)) continue;
    met.add(card.factId);
    taken.push(card);
  }
  return taken;
}

function factsOf(cards: readonly Card[]): Set<FactId> {
  return new Set(cards.map((card) => card.factId));
}
