import type { FactId, SectionId } from '../ids';
import { cardsAsked } from '../questions/cardsAsked';
import type { GradedFormat, GradedQuestion } from '../questions/question';
import type { Instant } from '../time';
import type { History } from './history';

/** A question that may be drawn, with what speaks for and against it. */
export interface Candidate {
  readonly question: GradedQuestion;
  readonly facts: readonly FactId[];
  /** From least to most to be avoided: asked lately in other words, or in these. */
  readonly staleness: 0 | 1 | 2;
  readonly wasWrong: boolean;
  /** -Infinity where it never was. */
  readonly lastAskedAt: Instant;
}

export function candidateOf(question: GradedQuestion, history: History): Candidate {
  const facts = cardsAsked(question).map(({ factId }) => factId);
  const wasWrong = facts.some((fact) => history.wrongFacts.has(fact));
  // What was wrong is not stale: it is to come again soon, if in other words.
  const isStale = !wasWrong && facts.some((fact) => history.recentFacts.has(fact));
  const staleness = history.recentQuestions.has(question.id) ? 2 : isStale ? 1 : 0;
  const times = facts.map((fact) => history.lastAskedAt.get(fact) ?? -Infinity);
  return { question, facts, staleness, wasWrong, lastAskedAt: Math.max(...times) };
}

/** How much has been drawn of each kind. */
export interface Tally {
  readonly bySection: ReadonlyMap<SectionId, number>;
  readonly byFormat: ReadonlyMap<GradedFormat, number>;
  readonly wrong: number;
}

/** What candidates are compared by, lowest first. */
export type Ranking = (candidate: Candidate, tally: Tally) => readonly number[];

/** Of the quiz's own sections: what is not stale, each section in turn, what was wrong (no more than half of the quiz,
 *  so that a bad attempt is not simply repeated), each format in turn. */
export function rankOwn(count: number): Ranking {
  return ({ question, staleness, wasWrong }, { bySection, byFormat, wrong }) => [
    staleness, bySection.get(question.sectionId) ?? 0, wasWrong && wrong * 2 < count ? 0 : 1, byFormat.get(question.format) ?? 0,
  ];
}

/** Of earlier sections: what is not stale, what was wrong, what was longest unseen, then as in its own. */
export const rankOld: Ranking = ({ question, staleness, wasWrong, lastAskedAt }, { bySection, byFormat }) => [
  staleness, wasWrong ? 0 : 1, lastAskedAt, bySection.get(question.sectionId) ?? 0, byFormat.get(question.format) ?? 0,
];

/** The candidate that comes first by a ranking, the earlier of equals; undefined where there is none. */
export function firstOf(candidates: readonly Candidate[], ranking: Ranking, tally: Tally): Candidate | undefined {
  const [first, ...others] = candidates.map((candidate) => ({ candidate, rank: ranking(candidate, tally) }));
  return others.reduce((best, one) => (best !== undefined && isBefore(one.rank, best.rank) ? one : best), first)?.candidate;
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at !== -1 && (one[at] ?? 0) < (other[at] ?? 0);
}
