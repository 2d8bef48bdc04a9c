import type { FactId, SectionId } from '../../ids';
import type { DeckCard } from '../../scheduling/cardState';
import { isReviewed } from '../../scheduling/reviewedCard';
import type { Instant } from '../../time';
import { knownCards } from './knownCards';
import type { KnownCards } from './knownCards';
import { readCards, unpackedDay } from './packedDeck';
import type { PackedDeck } from './packedDeck';

/** A learner's deck as reports of a class read it. */
export interface DeckReport {
  /** Those that the course has not dropped. */
  readonly cards: readonly DeckCard[];
  /** Those of them that have been met. */
  readonly known: KnownCards;
  /** When each of these was met, in order. */
  readonly firstReviews: readonly Instant[];
  /** Null before the first. */
  readonly lastReviewedAt: Instant | null;
  /** The recent days with reviews, in order. */
  readonly days: readonly DayTotal[];
  /** The recent reviews of memories that should have lasted, of cards that the course has not dropped, in order of days. */
  readonly lasting: readonly LastingDay[];
}

/** All of a learner's reviews in a course on one of their days. */
export interface DayTotal {
  /** As `dayNumber` counts. */
  readonly day: number;
  readonly reviews: number;
  /** Those that show whether a memory lasted: one a card. */
  readonly lasting: number;
}

export interface LastingDay {
  readonly day: number;
  readonly factId: FactId;
  readonly isLapse: boolean;
}

/** What a card belongs to. */
export interface CardPlace {
  readonly factId: FactId;
  readonly sectionId: SectionId;
}

export const emptyDeck: DeckReport = { cards: [], known: knownCards([]), firstReviews: [], lastReviewedAt: null, days: [], lasting: [] };

/** Reads a packed deck. `places` tells for each of its cards what it belongs to, or null for one that the course has dropped. */
export function deckReport(numbers: PackedDeck['numbers'], places: readonly (CardPlace | null)[]): DeckReport {
  const cards: DeckCard[] = [];
  let lastReviewedAt: Instant | null = null;
  const behind = readCards(numbers, places.length, (index, state, control, lastReviewAt) => {
    if (lastReviewAt !== null && lastReviewAt > (lastReviewedAt ?? 0)) lastReviewedAt = lastReviewAt;
    const place = places[index];
    if (place === null || place === undefined) return;
    const card: DeckCard = { factId: place.factId, sectionId: place.sectionId, state, control };
    cards.push(card);
  });
  const reviewed = cards.filter(isReviewed);
  const firstReviews = reviewed.map(({ state }) => state.firstReviewedAt).sort((a, b) => a - b);
  return { cards, known: knownCards(reviewed), firstReviews, lastReviewedAt, ...readDays(numbers, behind, places) };
}

function readDays(numbers: Float64Array, begin: number, places: readonly (CardPlace | null)[]): Pick<DeckReport, 'days' | 'lasting'> {
  const days: { day: number; reviews: number; lasting: number }[] = [];
  const lasting: LastingDay[] = [];
  let total = { day: -1, reviews: 0, lasting: 0 };
  for (let at = begin; at < numbers.length; at += 1) {
    const { card, day, reviews, isLasting, isLapse } = unpackedDay(numbers[at] ?? 0);
    if (day !== total.day) days.push((total = { day, reviews: 0, lasting: 0 }));
    total.reviews += reviews;
    if (!isLasting) continue;
    total.lasting += 1;
    const place = places[card];
    if (place !== null && place !== undefined) lasting.push({ day, factId: place.factId, isLapse });
  }
  return { days, lasting };
}
