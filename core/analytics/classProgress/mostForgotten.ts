import { compareIds } from '../../ids';
import type { FactId, LearnerId } from '../../ids';

/** A review of a memory that should have lasted. */
export interface LastingReview {
  readonly learnerId: LearnerId;
  readonly factId: FactId;
  readonly isRecalled: boolean;
}

/** How often a fact was forgotten. */
export interface ForgottenFact {
  readonly factId: FactId;
  readonly lapses: number;
  /** Of so many reviews. */
  readonly reviews: number;
  /** Who forgot it. */
  readonly learners: number;
}

/** The facts forgotten most often, at most so many: by lapses, then by the share of reviews that were lapses. */
export function mostForgotten(reviews: readonly LastingReview[], limit: number): ForgottenFact[] {
  const facts = new Map<FactId, { lapses: number; reviews: number; learners: Set<LearnerId> }>();
  for (const { factId, learnerId, isRecalled } of reviews) {
    const fact = facts.get(factId) ?? { lapses: 0, reviews: 0, learners: new Set() };
    facts.set(factId, fact);
    fact.reviews += 1;
    if (isRecalled) continue;
    fact.lapses += 1;
    fact.learners.add(learnerId);
  }
  return [...facts]
    .map(([factId, { learners, ...counts }]) => ({ factId, ...counts, learners: learners.size }))
    .filter(({ lapses }) => lapses > 0)
    .sort((a, b) => b.lapses - a.lapses || a.reviews - b.reviews || compareIds(a.factId, b.factId))
    .slice(0, limit);
}
