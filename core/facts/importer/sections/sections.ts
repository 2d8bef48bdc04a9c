import { wordsOf } from '../../../text';
import type { Article, ArticleParagraph } from '../article';
import { sectionStarts } from './boundaries';
import { fewestWords, runsByHeading, type ParagraphRun } from './headings';
import { stemOf } from './stem';
import { isStopWord } from './stopWords';
import { titlesFromTerms } from './titles';
import { topicShifts } from './topicShifts';

/** A part of an article as the importer proposes it. */
export interface ImportedSection {
  /** Unlike every other section's, whatever the case of its letters. */
  readonly title: string;
  /** The numbers of its paragraphs, which follow one another. */
  readonly paragraphs: readonly number[];
}

const wordsPerSection = 325;
const fewestSections = 3;
const mostSections = 12;

/** The article's paragraphs in sections, each in exactly one and in their order: under the author's headings where at
 *  least two hold paragraphs, else 3 to 12 by topic shift (fewer where paragraphs are fewer or words too few). */
export function sectionsOf(article: Article): ImportedSection[] {
  const { paragraphs } = article;
  if (paragraphs.length === 0) return [];
  const words = paragraphs.map(({ text }) => wordsOf(text));
  const runs = runsByHeading(paragraphs, words.map(({ length }) => length)) ?? runsByTopic(paragraphs, words);
  const titles = uniqueTitles(runs, paragraphs);
  return runs.map((run, index) => ({ title: titles[index] ?? '', paragraphs: paragraphs.slice(run.from, run.to).map(({ number }) => number) }));
}

function runsByTopic(paragraphs: readonly ArticleParagraph[], words: readonly (readonly string[])[]): ParagraphRun[] {
  const terms = words.map((ofParagraph) => ofParagraph.filter((word) => !isStopWord(word)).map(stemOf));
  const wordsBefore = [0];
  for (const { length } of words) wordsBefore.push((wordsBefore.at(-1) ?? 0) + length);
  const count = countOfSections(wordsBefore.at(-1) ?? 0, paragraphs.length);
  const termCount = terms.reduce((sum, { length }) => sum + length, 0);
  const starts = sectionStarts(topicShifts(terms, termCount / count), wordsBefore, count);
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? paragraphs.length;
    return { from, to, title: null, words: (wordsBefore[to] ?? 0) - (wordsBefore[from] ?? 0) };
  });
}

function countOfSections(words: number, paragraphs: number): number {
  const byLength = Math.min(mostSections, Math.max(fewestSections, Math.round(words / wordsPerSection)));
  return Math.max(1, Math.min(byLength, paragraphs, Math.floor(words / fewestWords)));
}

function uniqueTitles(runs: readonly ParagraphRun[], paragraphs: readonly ArticleParagraph[]): string[] {
  const isUntitled = runs.some(({ title }) => title === null);
  const own = isUntitled ? titlesFromTerms(runs.map(({ from, to }) => paragraphs.slice(from, to).map(({ text }) => text))) : [];
  const taken = new Set<string>();
  const nextNumber = new Map<string, number>();
  return runs.map(({ title }, index) => {
    const wished = title ?? own[index] ?? (index === 0 ? 'Introduction' : `Part ${index + 1}`);
    let unique = wished;
    let number = nextNumber.get(wished.toLowerCase()) ?? 2;
    for (; taken.has(unique.toLowerCase()); number += 1) unique = `${wished} (${number})`;
    nextNumber.set(wished.toLowerCase(), number);
    taken.add(unique.toLowerCase());
    return unique;
  });
}
