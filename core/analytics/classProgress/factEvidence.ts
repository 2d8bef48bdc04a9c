import type { Fact } from '../../facts/fact';
import type { OutlinedSection } from '../../facts/outline';
import type { FactId } from '../../ids';
import type { Card } from '../../scheduling/cardState';
import { retrievability } from '../../scheduling/fsrs';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { isReviewed } from '../../scheduling/reviewedCard';
import type { Instant } from '../../time';

/** What a learner's mastery of a fact rests on. */
export interface FactEvidence {
  readonly factId: FactId;
  readonly statement: string;
  /** Mean retrievability of the fact's cards, 0..1; a card never seen counts 0. */
  readonly recall: number;
  /** Cards met, of those there are. */
  readonly met: number;
  readonly cards: number;
  readonly reviews: number;
  readonly lapses: number;
  /** Null before the first review. */
  readonly lastReviewedAt: Instant | null;
  /** Quiz questions about it fully right, of those asked. */
  readonly right: number;
  readonly asked: number;
}

export interface SectionEvidence {
  readonly section: OutlinedSection;
  /** Those recalled worst first, and never met last. */
  readonly facts: readonly FactEvidence[];
}

export interface AnsweredFact {
  readonly factId: FactId;
  readonly isRight: boolean;
}

export interface FactEvidenceInput {
  readonly sections: readonly OutlinedSection[];
  readonly facts: readonly Fact[];
  readonly cards: readonly Card[];
  readonly answers: readonly AnsweredFact[];
  readonly now: Instant;
  readonly parameters: SchedulingParameters;
}

/** A learner's evidence, section by section. */
export function factEvidence(input: FactEvidenceInput): SectionEvidence[] {
  return input.sections.map((section) => ({
    section,
    facts: input.facts.filter(({ sectionId }) => sectionId === section.section.id).map((fact) => evidenceOf(fact, input))
      .sort((a, b) => Number(a.met === 0) - Number(b.met === 0) || a.recall - b.recall),
  }));
}

function evidenceOf({ id, statement, slots }: Fact, { cards, answers, now, parameters }: FactEvidenceInput): FactEvidence {
  const states = cards.filter((card) => card.factId === id).filter(isReviewed).map(({ state }) => state);
  const own = answers.filter(({ factId }) => factId === id);
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  return {
    factId: id, statement, cards: slots.length, met: states.length,
    recall: slots.length === 0 ? 0 : sumOf(states.map((state) => retrievability(state, now, parameters))) / slots.length,
    reviews: sumOf(states.map(({ reviews }) => reviews)),
    lapses: sumOf(states.map(({ lapses }) => lapses)),
    lastReviewedAt: states.reduce<Instant | null>((last, { lastReviewedAt }) => Math.max(last ?? lastReviewedAt, lastReviewedAt), null),
    asked: own.length, right: own.filter(({ isRight }) => isRight).length,
  };
}
