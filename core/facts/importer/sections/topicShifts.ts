/** Where the vocabulary of a text changes, after M. Hearst, "TextTiling: Segmenting Text into Multi-paragraph Subtopic
 *  Passages", Computational Linguistics 23(1), 1997: the blocks of words on either side of a gap between paragraphs are
 *  compared by the cosine of their word counts; a gap is as deep as the similarity rises from it on both sides. */
export interface TopicShift {
  /** The index of the paragraph after the gap. */
  readonly before: number;
  /** 0 (no valley) to 2 (nothing in common here, everything to the left and right of it). */
  readonly depth: number;
}

/** A block is about half a section, so that it lies mostly within one; gaps closer than a tenth of a section are one
 *  choice. Both keep the cost linear in the length. */
const blocksPerSection = 2;
const gapsPerSection = 10;

/** The gaps between paragraphs at which a section can begin, each paragraph being its terms. */
export function topicShifts(paragraphs: readonly (readonly string[])[], termsPerSection: number): TopicShift[] {
  const terms = paragraphs.flat();
  const blockLength = Math.max(20, Math.ceil(termsPerSection / blocksPerSection));
  const gaps = gapsOf(paragraphs, Math.max(1, termsPerSection / gapsPerSection));
  const similarities = gaps.map(({ at }) => cosine(terms.slice(Math.max(0, at - blockLength), at), terms.slice(at, at + blockLength)));
  return gaps.map(({ before }, index) => ({ before, depth: depthAt(similarities, index) }));
}

function gapsOf(paragraphs: readonly (readonly string[])[], least: number): { before: number; at: number }[] {
  const gaps: { before: number; at: number }[] = [];
  let at = 0;
  let last = 0;
  paragraphs.forEach((terms, before) => {
    if (before > 0 && at - last >= least) {
      gaps.push({ before, at });
      last = at;
    }
    at += terms.length;
  });
  return gaps;
}

function cosine(left: readonly string[], right: readonly string[]): number {
  const [one, other] = [countsOf(left), countsOf(right)];
  let product = 0;
  for (const [term, count] of one) product += count * (other.get(term) ?? 0);
  return product === 0 ? 0 : product / Math.sqrt(squares(one) * squares(other));
}

function countsOf(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function squares(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return sum;
}

function depthAt(similarities: readonly number[], index: number): number {
  const here = similarities[index] ?? 0;
  return peakFrom(similarities, index, -1) + peakFrom(similarities, index, 1) - 2 * here;
}

/** How high the similarity climbs from the gap in one direction before it falls. */
function peakFrom(similarities: readonly number[], index: number, step: 1 | -1): number {
  let peak = similarities[index] ?? 0;
  for (let next = index + step; (similarities[next] ?? -1) >= peak; next += step) peak = similarities[next] ?? peak;
  return peak;
}
