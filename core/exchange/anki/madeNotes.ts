import type { Course, Section } from '../../facts/course';
import type { Fact, Slot } from '../../facts/fact';
import { sourceLine } from '../../facts/sourceLine';
import type { CourseId, FactId } from '../../ids';
import { generatedAsk, notesOf } from '../../questions/asking';
import { flashcardFormatsOf } from '../../questions/prompt';
import type { AnkiNoteType } from './collection';
import { htmlOf } from './fieldText';

/** A note of the course, before it has a number. */
export interface MadeNote {
  readonly guid: string;
  readonly type: AnkiNoteType;
  readonly fields: readonly string[];
  /** Of its section. */
  readonly tag: string;
  /** The slots that its cards ask for, by their ordinals. */
  readonly cards: readonly { readonly ordinal: number; readonly slot: Slot }[];
  readonly fact: Fact;
}

const shared = ['Explanation', 'Section', 'Paragraph', 'Source', 'Afterread'];
const foot = '<div class="more">{{Explanation}}</div>\n<div class="source">{{Section}}{{#Paragraph}} · {{Paragraph}}{{/Paragraph}}<br>{{Source}}</div>';

/** Numbers that stay, so that Anki knows the types again. */
export const clozeType: AnkiNoteType = {
  id: 1_767_225_600_001, name: 'Afterread: gap', isCloze: true, fields: ['Text', ...shared],
  templates: [{ name: 'Gap', question: '{{cloze:Text}}', answer: `{{cloze:Text}}\n${foot}` }],
};

export const questionType: AnkiNoteType = {
  id: 1_767_225_600_002, name: 'Afterread: question', isCloze: false, fields: ['Question', 'Answer', 'Statement', ...shared],
  templates: [{ name: 'Question', question: '{{Question}}', answer: `{{FrontSide}}\n<hr id=answer>\n{{Answer}}\n<div class="statement">{{Statement}}</div>\n${foot}` }],
};

/** The notes of a course, in which every slot is one card. Siblings are gaps of one note, as Anki too keeps those apart; a fact's
 *  only slot is asked by the question that its author worded, and what no gap can stand for by a question of its own. */
export function madeNotes(course: Course): MadeNote[] {
  const sections = new Map(course.sections.map((section) => [section.id, section]));
  return course.facts.flatMap((fact) => {
    const section = sections.get(fact.sectionId);
    return section === undefined ? [] : notesOfFact(course, section, fact);
  });
}

function notesOfFact(course: Course, section: Section, fact: Fact): MadeNote[] {
  const numbered = fact.slots.map((slot, ordinal) => ({ slot, ordinal }));
  const possible = numbered.filter(({ slot }) => canBeGap(fact, slot));
  const gaps = possible.length > 1 ? possible : possible.filter(({ slot }) => !isAskedByQuestion(fact, slot));
  const asked = numbered.filter((one) => !gaps.includes(one));
  const tag = `${course.id}::${section.id}`;
  const more = [fact.explanation ?? '', section.title, `¶${fact.paragraph}`, sourceOf(course)].map(htmlOf);
  const cloze = { guid: guidOf(course.id, fact.id), type: clozeType, fields: [clozeText(fact, gaps), ...more, keyOf(gaps)], tag, cards: gaps, fact };
  return [
    ...(gaps.length === 0 ? [] : [cloze]),
    ...asked.map(({ slot }) => ({
      guid: guidOf(course.id, fact.id, slot.name), type: questionType, tag, fact, cards: [{ ordinal: 0, slot }],
      fields: [...[notesOf(fact, slot).ask ?? generatedAsk(fact, slot), slot.text, fact.statement].map(htmlOf), ...more, keyOf([{ ordinal: 0, slot }])],
    })),
  ];
}

function canBeGap(fact: Fact, slot: Slot): boolean {
  return flashcardFormatsOf(slot).includes('cloze') && !isTakenBack(fact, slot, 'cloze');
}

function isAskedByQuestion(fact: Fact, slot: Slot): boolean {
  return notesOf(fact, slot).ask !== undefined && !isTakenBack(fact, slot, 'open');
}

function isTakenBack(fact: Fact, slot: Slot, format: 'open' | 'cloze'): boolean {
  const { retired = {}, heldBack = {} } = notesOf(fact, slot);
  return format in retired || format in heldBack;
}

/** Never another's: Anki makes guids of ten characters without a word in them. */
export const guidPrefix = 'afterread';

function guidOf(courseId: CourseId, factId: FactId, slot?: string): string {
  return [guidPrefix, courseId, factId, ...(slot === undefined ? [] : [slot])].join('/');
}

/** For a note that comes back: which slot each card asks for, as `0 year, 1 amount`. */
function keyOf(cards: MadeNote['cards']): string {
  return cards.map(({ ordinal, slot }) => `${ordinal} ${slot.name}`).join(', ');
}

function clozeText({ statement }: Fact, gaps: MadeNote['cards']): string {
  let text = '';
  let position = 0;
  for (const { ordinal, slot } of gaps) {
    text += `${htmlOf(statement.slice(position, slot.start))}{{c${ordinal + 1}::${htmlOf(slot.text)}}}`;
    position = slot.start + slot.text.length;
  }
  return text + htmlOf(statement.slice(position));
}

function sourceOf(course: Course): string {
  return course.source === '' ? sourceLine(course) : course.source;
}
