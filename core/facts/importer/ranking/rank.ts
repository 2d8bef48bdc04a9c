import type { Sentence } from '../language/token';
import type { Candidate } from '../spans/candidate';
import { candidatesOf } from '../spans/candidates';
import { featuresOf } from './features';
import type { Features } from './features';
import type { Salience } from './salience';
import { weights } from './weights';

export interface RankedCandidate {
  readonly candidate: Candidate;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** Logarithm of the odds that a person would ask for it, less what overlaps with a better one. */
  readonly score: number;
}

/** What a better candidate takes from one that shares words with it: the same memory asked twice. */
const overlapPenalty = 0.6;
/** What each slot taken of a sentence takes from its others, so that more sentences are asked. */
const sentencePenalty = 0.2;

/** The best `limit` candidates of a paragraph, best first. */
export function rankCandidates(sentences: readonly Sentence[], salience: Salience, limit: number): RankedCandidate[] {
  const paragraphCounts = countWords(sentences);
  return sentences.flatMap(({ tokens }, sentence) => {
    const candidates = candidatesOf(tokens);
    return rankedOfSentence(candidates.map((candidate) => ({
      candidate,
      sentence,
      score: weigh(featuresOf(candidate, { tokens, candidates, sentence, paragraphCounts, salience })),
    })));
  }).sort((a, b) => b.score - a.score).slice(0, limit);
}

/** A sentence's candidates, best first, each less what the better ones take from it: that is nothing to the candidates
 *  of other sentences, so that a paragraph costs no more than its sentences. */
function rankedOfSentence(candidates: readonly RankedCandidate[]): RankedCandidate[] {
  // Of a list each item may be asked too: that costs it once.
  const open = candidates.map((one) => ({ ...one, isOverlapped: false }));
  const ranked: RankedCandidate[] = [];
  while (open.length > 0) {
    const best = open.reduce((top, one) => (one.score > top.score ? one : top));
    open.splice(open.indexOf(best), 1);
    ranked.push({ candidate: best.candidate, sentence: best.sentence, score: best.score });
    for (const other of open) {
      if (overlap(best, other) && !(other.candidate.kind === 'list' && other.isOverlapped)) {
        other.score -= overlapPenalty;
        other.isOverlapped = true;
      }
      other.score -= sentencePenalty;
    }
  }
  return ranked;
}

export function countWords(sentences: readonly Sentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lower } of sentences.flatMap(({ tokens }) => tokens)) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  return counts;
}

function weigh(features: Features): number {
  return Object.entries(features).reduce((sum, [name, value]) => sum + (weights[name] ?? 0) * value, 0);
}

function overlap(a: RankedCandidate, b: RankedCandidate): boolean {
  return a.candidate.from < b.candidate.to && b.candidate.from < a.candidate.to;
}
