import { compareIds } from '../../ids';
import type { FactId } from '../../ids';
import { dayNumber } from '../../scheduling/calendar';
import type { LearnerDay } from '../../scheduling/day';
import type { DeckReport } from '../rollUp/deckReport';
import { lastDays } from './learnerSigns';

/** How often a learner was asked for memories of each fact that should have lasted, and how often they had not. */
export type LearnersLapses = ReadonlyMap<FactId, { readonly reviews: number; readonly lapses: number }>;

/** How often a fact was forgotten. */
export interface ForgottenFact {
  readonly factId: FactId;
  readonly lapses: number;
  /** Of so many reviews. */
  readonly reviews: number;
  /** Who forgot it. */
  readonly learners: number;
}

export function lapsesByFact(reviews: readonly { readonly factId: FactId; readonly isLapse: boolean }[]): LearnersLapses {
  const facts = new Map<FactId, { reviews: number; lapses: number }>();
  for (const { factId, isLapse } of reviews) {
    let fact = facts.get(factId);
    if (fact === undefined) facts.set(factId, (fact = { reviews: 0, lapses: 0 }));
    fact.reviews += 1;
    if (isLapse) fact.lapses += 1;
  }
  return facts;
}

const forgottenDays = 14;
const knownLapses = new WeakMap<DeckReport, { readonly day: number; readonly lapses: LearnersLapses }>();

/** Those of a deck in the learner's last two weeks. Kept with the deck: they change when the day turns. */
export function recentLapses(deck: DeckReport, today: LearnerDay): LearnersLapses {
  const day = dayNumber(today);
  const known = knownLapses.get(deck);
  if (known?.day === day) return known.lapses;
  const lapses = lapsesByFact(lastDays(deck.lasting, today, forgottenDays));
  knownLapses.set(deck, { day, lapses });
  return lapses;
}

/** The facts forgotten most often, at most so many: by lapses, then by the share of reviews that were lapses. */
export function mostForgotten(learners: readonly LearnersLapses[], limit: number): ForgottenFact[] {
  const facts = new Map<FactId, { lapses: number; reviews: number; learners: number }>();
  for (const learner of learners) {
    for (const [factId, { reviews, lapses }] of learner) {
      const fact = facts.get(factId) ?? { lapses: 0, reviews: 0, learners: 0 };
      facts.set(factId, fact);
      fact.reviews += reviews;
      fact.lapses += lapses;
      if (lapses > 0) fact.learners += 1;
    }
  }
  return [...facts]
    .map(([factId, counts]) => ({ factId, ...counts }))
    .filter(({ lapses }) => lapses > 0)
    .sort((a, b) => b.lapses - a.lapses || a.reviews - b.reviews || compareIds(a.factId, b.factId))
    .slice(0, limit);
}
