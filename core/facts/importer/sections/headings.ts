import type { ArticleParagraph } from '../article';

/** Paragraphs that follow one another, by their indices, and the heading they stand under. */
export interface ParagraphRun {
  readonly from: number;
  /** The index after the last. */
  readonly to: number;
  /** Null where the author gave none. */
  readonly title: string | null;
  readonly words: number;
}

/** Shorter than this, a part is no section of its own. */
export const fewestWords = 80;

/** The parts the author's headings make, a short one joined to the next (the last to the one before) under the heading
 *  of the longer; null where fewer than two headings hold paragraphs. */
export function runsByHeading(paragraphs: readonly ArticleParagraph[], wordCounts: readonly number[]): ParagraphRun[] | null {
  const runs: ParagraphRun[] = [];
  paragraphs.forEach(({ heading }, index) => {
    const run = { from: index, to: index + 1, title: heading, words: wordCounts[index] ?? 0 };
    const last = runs.at(-1);
    if (last !== undefined && last.title === heading) runs[runs.length - 1] = joined(last, run);
    else runs.push(run);
  });
  return runs.filter(({ title }) => title !== null).length >= 2 ? joinShort(runs) : null;
}

function joinShort(runs: readonly ParagraphRun[]): ParagraphRun[] {
  const long: ParagraphRun[] = [];
  for (const run of runs) {
    const last = long.at(-1);
    if (last !== undefined && last.words < fewestWords) long[long.length - 1] = joined(last, run);
    else long.push(run);
  }
  const [beforeLast, last] = long.slice(-2);
  if (beforeLast === undefined || last === undefined || last.words >= fewestWords) return long;
  return [...long.slice(0, -2), joined(beforeLast, last)];
}

function joined(one: ParagraphRun, other: ParagraphRun): ParagraphRun {
  const longer = other.words > one.words ? other : one;
  return { from: one.from, to: other.to, title: longer.title ?? one.title ?? other.title, words: one.words + other.words };
}
