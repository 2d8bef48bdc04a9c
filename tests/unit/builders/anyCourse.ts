import fc from 'fast-check';
import type { Course, Section } from '@/core/facts/course';
import type { Fact, Slot, SlotNotes } from '@/core/facts/fact';
import type { QuestionSet, SetPart } from '@/core/facts/sets/questionSet';
import { isNumberType, slotTypes } from '@/core/facts/slotTypes';
import { asId } from '@/core/ids';
import type { CourseId, FactId, SectionId } from '@/core/ids';
import { flashcardFormatsOf } from '@/core/questions/prompt';
import { formats } from '@/core/questions/question';
import { joinAsList } from '@/core/text';

/** Courses of every kind that the content format can say. */

const stored = (text: string) => text.trim() === text && text !== '' && !/[\0\p{Cs}]/u.test(text);
const nasty = fc.constantFrom(
  '2001', 'yes', 'null', '~', '- a', '#b', 'a: b', '[x]', '{y:z}', '&a', '*a', '!t', '%', '@', '"', "'", '\\', '¶', '{¶3}', '---', '...', ';', 'a; b\\', '«é»', '日本', '👍🏽', 'a\u00a0b', 'x  y', '1e3', '0x1f', '<<', '|', '>-', '?', ',',
);
const anyText = fc.oneof(nasty, fc.string({ minLength: 1 }), fc.string({ unit: 'binary', minLength: 1 })).filter(stored);
const line = fc.tuple(anyText, fc.array(anyText, { maxLength: 3 })).map(([first, more]) => [first, ...more].join(' '));
const aLine = line.filter(stored);
const lineOrNothing = fc.oneof(fc.constant(''), aLine);
/** A reading's paragraph: its lines are joined when it is read. */
const aParagraph = aLine.filter((text) => !/[\n\r]/.test(text));
const anId = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const slotName = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/).filter((name) => !(name in {}));
const texts = fc.array(aLine, { maxLength: 3 });
const reasons = (excluded: readonly string[]) => fc.dictionary(fc.constantFrom(...formats.filter((format) => !excluded.includes(format))), aLine, { maxKeys: 3, noNullPrototype: true });

function notesFor(slot: Slot): fc.Arbitrary<SlotNotes> {
  const kept = flashcardFormatsOf(slot).slice(0, 1);
  const isList = slot.type === 'list';
  return fc.record({
    ask: fc.option(aLine),
    accept: isList ? fc.constant([]) : texts,
    acceptByItem: isList ? fc.dictionary(fc.constantFrom(...slot.items), fc.array(aLine, { minLength: 1, maxLength: 2 }), { noNullPrototype: true }) : fc.constant({}),
    distractors: texts, options: fc.option(fc.constant('all' as const)), tolerance: isNumberType(slot.type) ? fc.double({ min: 0, max: 1e9, noNaN: true }).map(Math.abs) : fc.constant(0), retired: reasons(kept), heldBack: reasons(kept),
  }).map(({ ask, options, tolerance, retired, heldBack, ...notes }) => ({
    ...notes,
    ...(ask === null ? {} : { ask }),
    ...(options === null ? {} : { options }),
    ...(tolerance === 0 ? {} : { tolerance }),
    ...(Object.keys(retired).length === 0 ? {} : { retired }),
    ...(Object.keys(heldBack).length === 0 ? {} : { heldBack }),
  }));
}

interface Piece {
  readonly before: string;
  readonly type: Slot['type'];
  readonly items: readonly string[];
  readonly name: string;
}

const anyPieces: fc.Arbitrary<Piece[]> = fc.uniqueArray(
  fc.record({ before: fc.oneof(fc.constant(''), anyText.map((text) => `${text} `)), type: fc.constantFrom(...slotTypes), items: fc.array(aLine, { minLength: 2, maxLength: 4 }), name: slotName }),
  { minLength: 1, maxLength: 3, selector: ({ name }) => name },
);

function statementOf(pieces: readonly Piece[], end: string): Pick<Fact, 'statement' | 'slots'> {
  let statement = '';
  const slots: Slot[] = [];
  for (const { before, type, items: several, name } of pieces) {
    const items = type === 'list' ? several : type === 'truth' ? ['True'] : several.slice(0, 1);
    statement += before;
    slots.push({ name, type, items, text: joinAsList(items), start: statement.length });
    statement += joinAsList(items);
  }
  return { statement: statement + end, slots };
}

function aFactOf(section: Section): fc.Arbitrary<Fact> {
  const parts = fc.record({ pieces: anyPieces, end: anyText, paragraph: fc.constantFrom(...section.paragraphs), id: anId, explanation: fc.option(aLine) });
  return parts.chain(({ pieces, end, paragraph, id, explanation }) => {
    const { statement, slots } = statementOf(pieces, end);
    const notes = fc.tuple(...slots.map((slot) => notesFor(slot).map((own) => [slot.name, own] as const)));
    return notes.map((all): Fact => ({
      id: asId<FactId>(id), sectionId: section.id, paragraph, statement, slots, notes: Object.fromEntries(all),
      ...(explanation === null ? {} : { explanation }),
    }));
  });
}

const anySection: fc.Arbitrary<Section> = fc
  .record({ id: anId, title: aLine, paragraphs: fc.uniqueArray(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 3 }), reading: fc.array(aParagraph, { maxLength: 3 }) })
  .map(({ id, title, paragraphs, reading }) => ({
    id: asId<SectionId>(id), title, paragraphs,
    reading: reading.map((text, index) => ({ text, paragraph: paragraphs[index % paragraphs.length] ?? 1 })),
  }));

/** Texts as keys of an object: those that look like a number come first in it, whatever their place. */
const aKey = aLine.filter((text) => !/^\d+$/.test(text) && text !== '__proto__');

/** A set over some slots of a section's facts, of which each is asked for once. */
function aSetOf(facts: readonly Fact[]): fc.Arbitrary<QuestionSet[]> {
  const single = facts.flatMap((fact) => fact.slots.filter(({ type }) => type !== 'list').map(({ name }) => ({ factId: fact.id, slot: name })));
  const lists = facts.flatMap((fact) => fact.slots.filter(({ type }) => type === 'list').map((slot) => ({ factId: fact.id, slot })));
  if (single.length < 3) return fc.constant([]);
  const parts: fc.Arbitrary<SetPart[]> = fc.tuple(...single.slice(0, 5).map((address) => aLine.map((text) => ({ ...address, text }))));
  return fc.record({ parts, id: anId, ask: aLine, spares: texts, names: fc.uniqueArray(aKey, { minLength: 2, maxLength: 2 }) }).map(({ parts: all, id, ask, spares, names }) => {
    const ofLists = lists.slice(0, 1).map(({ factId, slot }) => ({ kind: 'items' as const, factId, slot: slot.name, items: slot.items.slice(0, 2) }));
    const ones = all.map((part) => ({ kind: 'one' as const, ...part }));
    return [
      { id, format: 'matching', ask, parts: all, spares }, { id, format: 'ordering', ask, parts: all },
      { id, format: 'categorise', ask, categories: [{ name: names[0] ?? '', parts: ones.slice(0, 1) }, { name: names[1] ?? '', parts: [...ones.slice(1), ...ofLists] }] },
    ];
  });
}

function withAnySets(course: Course): fc.Arbitrary<Course> {
  const sections = course.sections.map((section) => aSetOf(course.facts.filter(({ sectionId }) => sectionId === section.id)).map((sets) => (sets.length === 0 ? section : { ...section, sets })));
  return fc.tuple(...sections).map((all) => ({ ...course, sections: all }));
}

export const anyCourse: fc.Arbitrary<Course> = fc
  .record({
    id: anId.map((id) => asId<CourseId>(id)), title: aLine, description: lineOrNothing, article: lineOrNothing, author: lineOrNothing,
    publisher: lineOrNothing, year: fc.integer({ min: -9999, max: 9999 }), source: lineOrNothing, language: fc.constantFrom('en', 'zh-Hans-CN'),
    sections: fc.uniqueArray(anySection, { minLength: 1, maxLength: 4, selector: ({ id }) => id }),
  })
  .chain((course) => fc.tuple(...course.sections.map((section) => fc.array(aFactOf(section), { maxLength: 3 })))
    .map((facts) => ({ ...course, facts: [...new Map(facts.flat().map((fact) => [fact.id, fact])).values()] })))
  .map((course) => ({ ...course, facts: course.sections.flatMap(({ id }) => course.facts.filter(({ sectionId }) => sectionId === id)) }))
  .chain(withAnySets);
