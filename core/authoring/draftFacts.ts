import type { Course } from '../facts/course';
import type { Fact, Slot, SlotNotes } from '../facts/fact';
import { articleOf } from '../facts/importer/article';
import type { Article, ArticleBlock } from '../facts/importer/article';
import type { ImportedCourse } from '../facts/importer/importCourse';
import { locateInReading } from '../facts/reading';
import { poolOf } from '../questions/distractors/pool';
import { answerKey } from './draft';
import type { Draft, DraftFact, DraftSlot } from './draft';
import { flashcardFaults } from './faults';
import { placeWithin } from './place';
import { withSuggestions } from './suggestions';

/** A draft of an imported article: everything found, nothing decided, the best suggested. */
export function draftOfImport(article: Article, { course, facts }: ImportedCourse): Draft {
  const { sections, facts: _, ...description } = course;
  const pool = poolOf(course);
  const draftFacts = facts.map(({ fact, range, slots }, index): DraftFact => ({
    fact,
    position: index + 1,
    place: range,
    slots: Object.fromEntries(fact.slots.map(({ name }) => {
      const { range: place = null, score = null, flags = [] } = slots[name] ?? {};
      return [name, { decision: 'open', isSuggested: false, score, flags, place }];
    })),
    published: {},
  }));
  const faultsOf = (fact: Fact, slot: Slot) => flashcardFaults(pool, fact, slot, article.paragraphs[fact.paragraph - 1]?.text ?? '');
  return { description, article, sections, facts: withSuggestions({ facts: draftFacts, sections }, faultsOf) };
}

/** A draft of a course that is there already: everything approved, questions that were held back tried again. Its
 *  readings stand for the article. */
export function draftOfCourse({ sections, facts, ...description }: Course): Draft {
  const article = articleOfReadings(description.article, sections);
  const draftFacts = facts.map((fact, index): DraftFact => {
    const place = placeInReadings(fact, article, sections);
    const slots = fact.slots.map(({ name, text }): [string, DraftSlot] => [
      name, { decision: 'approved', isSuggested: true, score: null, flags: [], place: placeWithin(article.text, place, text) },
    ]);
    return { fact: withNothingHeldBack(fact), position: index + 1, place, slots: Object.fromEntries(slots), published: {} };
  });
  return { description, article, sections, facts: draftFacts };
}

function withNothingHeldBack(fact: Fact): Fact {
  const notes = Object.entries(fact.notes).map(([name, { heldBack: _, ...own }]): [string, SlotNotes] => [name, own]);
  return { ...fact, notes: Object.fromEntries(notes) };
}

/** The readings in one text; a paragraph has the number of the article's that it rests on, so that several may have one. */
function articleOfReadings(title: string, sections: Course['sections']): Article {
  const blocks = sections.flatMap((section): ArticleBlock[] => [
    { kind: 'heading', text: section.title },
    ...section.reading.map(({ text }): ArticleBlock => ({ kind: 'paragraph', text: withoutMarks(text) || text })),
  ]);
  const numbers = sections.flatMap(({ reading }) => reading.map(({ paragraph }) => paragraph));
  const article = articleOf({ title, blocks });
  return { ...article, paragraphs: article.paragraphs.map((one, index) => ({ ...one, number: numbers[index] ?? one.number })) };
}

/** A character that a backslash makes plain, a link, or a mark. */
const markPattern = /\\(.)|\[((?:\\.|[^[\]\\])*)\]\([^)]*\)|[*_`]/gsu;

/** Inline Markdown as its reader sees it. */
function withoutMarks(text: string): string {
  return text.replace(markPattern, (_, plain?: string, linked?: string) => plain ?? (linked === undefined ? '' : withoutMarks(linked)));
}

function placeInReadings(fact: Fact, article: Article, sections: Course['sections']): DraftFact['place'] {
  const index = sections.findIndex(({ id }) => id === fact.sectionId);
  const section = sections[index];
  if (section === undefined) return null;
  const inSection = locateInReading(fact, section.reading);
  const before = sections.slice(0, index).reduce((sum, { reading }) => sum + reading.length, 0);
  const paragraph = inSection < 0 ? undefined : article.paragraphs[before + inSection];
  return paragraph === undefined ? null : { start: paragraph.start, end: paragraph.end };
}

/** The facts that are not the same once their course is published: each slot's name now stands for its answer. */
export function newlyPublished(facts: readonly DraftFact[], published: Course['facts']): DraftFact[] {
  return facts.flatMap((one) => {
    const after = asPublished(one, published);
    return Object.keys(after.published).every((name) => after.published[name] === one.published[name]) ? [] : [after];
  });
}

/** A fact as it is once its course is published: each slot's name now stands for its answer. */
export function asPublished(one: DraftFact, published: Course['facts']): DraftFact {
  const fact = published.find(({ id }) => id === one.fact.id);
  if (fact === undefined) return one;
  return { ...one, published: { ...one.published, ...Object.fromEntries(fact.slots.map((slot) => [slot.name, answerKey(slot)])) } };
}
