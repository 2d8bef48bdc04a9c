import type { SectionId } from '../../ids';
import type { LearnerDay } from '../../scheduling/day';
import { fallsDueBy, isInSteps } from '../../scheduling/reviewedCard';
import type { KnownCard } from '../../scheduling/reviewedCard';
import type { Instant } from '../../time';

/** A deck's cards that have been met, by columns: reports go over those of a whole class, and numbers side by side are
 *  read several times as fast as objects of numbers. */
export interface KnownCards {
  readonly count: number;
  /** Those that the cards belong to; `section` tells each card's place among them. */
  readonly sections: readonly SectionId[];
  readonly section: Uint16Array;
  /** Days */
  readonly stability: Float64Array;
  readonly lastReviewedAt: Float64Array;
  readonly dueAt: Float64Array;
  /** Not asked before: 0, or until when it was put off; for a suspended one, Infinity. */
  readonly askableFrom: Float64Array;
  /** 1 for a card in (re)learning steps, 0 for others. */
  readonly inSteps: Uint8Array;
}

export function knownCards(cards: readonly KnownCard[]): KnownCards {
  const sections = [...new Set(cards.map(({ sectionId }) => sectionId))];
  const places = new Map(sections.map((sectionId, place) => [sectionId, place]));
  const column = (numberOf: (card: KnownCard) => number): Float64Array => Float64Array.from(cards, numberOf);
  return {
    count: cards.length,
    sections,
    section: Uint16Array.from(cards, ({ sectionId }) => places.get(sectionId) ?? 0),
    stability: column(({ state }) => state.stability),
    lastReviewedAt: column(({ state }) => state.lastReviewedAt),
    dueAt: column(({ state }) => state.dueAt),
    askableFrom: column(({ control }) => (control.isSuspended ? Infinity : (control.buriedUntil ?? 0))),
    inSteps: Uint8Array.from(cards, (card) => Number(isInSteps(card))),
  };
}

/** How many are to be studied by the end of the day, as `isDue` (core/scheduling/queue) tells of one card. */
export function countDue({ count, dueAt, lastReviewedAt, askableFrom, inSteps }: KnownCards, now: Instant, day: LearnerDay): number {
  let due = 0;
  for (let card = 0; card < count; card += 1) {
    if ((askableFrom[card] ?? 0) > now) continue;
    const state = { dueAt: dueAt[card] ?? 0, lastReviewedAt: lastReviewedAt[card] ?? 0 };
    if (inSteps[card] === 1 ? state.dueAt <= now : fallsDueBy({ state }, day)) due += 1;
  }
  return due;
}
