import { formats } from '../questions/question';
import { formatAnnotation } from './annotation';
import type { Course, Section } from './course';
import type { Fact, Slot, SlotNotes } from './fact';
import { saidOf } from './factEntry';
import { entryOfSet } from './sets/setFolder';
import { isNumberType } from './slotTypes';
import type { Data } from './yamlData';

/** A course as its folder has it, for YAML to be made of: the inverse of courseFile.ts. */
export interface CourseFolder {
  /** course.yaml */
  readonly description: Data;
  readonly sections: readonly SectionFiles[];
}

export interface SectionFiles {
  /** `NN-slug`, of sections/NN-slug.md and facts/NN-slug.yaml; in the order of the sections. */
  readonly name: string;
  readonly frontMatter: Data;
  /** What follows the front matter. */
  readonly body: string;
  readonly facts: readonly Data[];
}

/** The same course always gives the same folder, in whatever order a database kept its notes. */
export function courseFolderOf(course: Course): CourseFolder {
  const { id, title, description, article, author, publisher, year, source, language, sections, facts } = course;
  const digits = Math.max(2, String(sections.length).length);
  return {
    description: {
      id, title,
      ...filled({ description, article, author, publisher, year: year === 0 ? undefined : year, source }),
      language,
    },
    sections: sections.map((section, index) => ({
      name: `${String(index + 1).padStart(digits, '0')}-${section.id}`,
      frontMatter: { id: section.id, title: section.title, paragraphs: section.paragraphs, ...filled({ sets: section.sets?.map(entryOfSet) }) },
      body: bodyOf(section),
      facts: facts.filter(({ sectionId }) => sectionId === section.id).map(entryOf),
    })),
  };
}

function bodyOf({ reading }: Section): string {
  return reading.map(({ text, paragraph }) => `\n${text} {¶${paragraph}}\n`).join('');
}

function entryOf({ id, paragraph, statement, slots, notes, explanation = '' }: Fact): Data {
  const saidOfSlots = (said: (notes: SlotNotes, slot: Slot) => Data | undefined): Data =>
    keyed(slots, ({ name }) => name, (slot) => {
      const own = saidOf(notes, slot.name);
      return own === undefined ? undefined : said(own, slot);
    });
  return {
    id,
    paragraph,
    statement: formatAnnotation({ statement, slots }),
    ...filled({
      ask: saidOfSlots(({ ask }) => ask),
      accept: saidOfSlots(acceptOf),
      distractors: saidOfSlots(({ distractors }) => distractors),
      options: saidOfSlots(({ options }) => options),
      tolerance: saidOfSlots(({ tolerance }, { type }) => (isNumberType(type) ? tolerance : undefined)),
      retired: saidOfSlots(({ retired }) => byFormat(retired)),
      'held-back': saidOfSlots(({ heldBack }) => byFormat(heldBack)),
      explanation,
    }),
  };
}

function acceptOf({ accept, acceptByItem }: SlotNotes, { type, items }: Slot): Data {
  return type === 'list' ? keyed(items, (item) => item, (item) => saidOf(acceptByItem, item)) : accept;
}

function byFormat(reasons: Readonly<Record<string, string>> = {}): Data {
  return keyed(formats, (format) => format, (format) => saidOf(reasons, format));
}

/** What is said of each, under its name and in this order. */
function keyed<One>(all: readonly One[], nameOf: (one: One) => string, said: (one: One) => Data | undefined): Readonly<Record<string, Data>> {
  const entries = all.map((one): [string, Data | undefined] => [nameOf(one), said(one)]);
  return filled(Object.fromEntries(entries));
}

/** What is not said is left out, as the reader takes it for empty. */
function filled(parts: Readonly<Record<string, Data | undefined>>): Readonly<Record<string, Data>> {
  const entries = Object.entries(parts).filter((entry): entry is [string, Data] => entry[1] !== undefined && !isEmpty(entry[1]));
  return Object.fromEntries(entries);
}

function isEmpty(data: Data): boolean {
  return data === '' || (typeof data === 'object' && Object.keys(data).length === 0);
}
