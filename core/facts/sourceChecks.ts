import { wordsOf } from '../text';
import type { Course } from './course';
import type { Fact, Slot } from './fact';
import { saidOf } from './factEntry';
import type { SlotType } from './slotTypes';

/** A paragraph of the article, to check a course against. */
export interface SourceParagraph {
  readonly paragraph: number;
  readonly text: string;
}

export interface SourceFinding {
  /** The fact or section that is at fault. */
  readonly where: string;
  readonly reason: string;
}

/** As many of the article's words in a row are quotation, not our own words. */
const quotationWords = 8;

const namedTypes: ReadonlySet<SlotType> = new Set([
  'year', 'date', 'number', 'ordinal', 'quantity', 'money', 'period', 'person', 'country', 'city', 'region',
]);

/** Values and names that a fact's paragraph does not contain, and runs of the article's words in a course. */
export function checkAgainstSource(course: Course, source: readonly SourceParagraph[]): SourceFinding[] {
  const paragraphs = new Map(source.map(({ paragraph, text }) => [paragraph, text]));
  const missing = course.facts.flatMap((fact) => strangeValues(fact, paragraphs.get(fact.paragraph)));
  const runs = runsOf(source.map(({ text }) => text));
  return [...missing, ...textsOf(course).flatMap(({ where, text }) => quotedRuns(where, text, runs))];
}

function strangeValues(fact: Fact, paragraph: string | undefined): SourceFinding[] {
  if (paragraph === undefined) {
    return [{ where: fact.id, reason: `the article has no paragraph ${fact.paragraph}` }];
  }
  const known = new Set(wordsOf(paragraph));
  const isKnown = (word: string): boolean =>
    known.has(word) || known.has(`${word}'s`) || (word === '2021' && paragraph.startsWith('Last year'));
  const stands = (text: string): boolean => telling(text).every((word) => isKnown(word) || countWords.has(word));
  return fact.slots.filter(isNamed).flatMap((slot) =>
    slot.items
      .filter((item) => ![item, ...variantsOf(fact, slot, item)].some(stands))
      .map((item) => ({ where: fact.id, reason: `“${item}” does not stand in paragraph ${fact.paragraph}` })),
  );
}

function variantsOf(fact: Fact, slot: Slot, item: string): readonly string[] {
  const notes = fact.notes[slot.name];
  return (slot.type === 'list' ? saidOf(notes?.acceptByItem ?? {}, item) : notes?.accept) ?? [];
}

function isNamed(slot: Slot): boolean {
  return namedTypes.has(slot.type) || /\d/.test(slot.text);
}

function telling(item: string): string[] {
  return wordsOf(item).filter((word) => word !== 'the' && word !== 'of');
}

/** Counts that the article shows by naming each thing rather than by a word. */
const countWords: ReadonlySet<string> = new Set(['three', 'six']);

function runsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => windows(wordsOf(text))));
}

function windows(words: readonly string[]): string[] {
  const count = Math.max(0, words.length - quotationWords + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + quotationWords).join(' '));
}

function quotedRuns(where: string, text: string, runs: ReadonlySet<string>): SourceFinding[] {
  const quoted = windows(wordsOf(text)).find((run) => runs.has(run));
  return quoted === undefined ? [] : [{ where, reason: `“${quoted}” is the article's wording` }];
}

/** Every text of a course that must be in our own words; the items of lists are names and may stand as they are. */
function textsOf(course: Course): { where: string; text: string }[] {
  const readings = course.sections.flatMap((section) =>
    section.reading.map(({ text }) => ({ where: section.id, text: withoutLists(text, course) })),
  );
  const facts = course.facts.flatMap((fact) => {
    const notes = Object.values(fact.notes).flatMap((note) => [note.ask ?? '', ...note.distractors]);
    return [withoutLists(fact.statement, course), fact.explanation ?? '', ...notes].map((text) => ({ where: fact.id, text }));
  });
  return [...readings, ...facts];
}

function withoutLists(text: string, course: Course): string {
  const lists = course.facts.flatMap((fact) => fact.slots).filter((slot) => slot.type === 'list');
  return lists.reduce((shortened, list) => shortened.replace(list.text, '¶'), text);
}
