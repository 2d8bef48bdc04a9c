import type { Slot, SlotNotes } from '../../facts/fact';
import type { SlotType } from '../../facts/slotTypes';
import { readCloze } from './cloze';
import type { Gap } from './cloze';
import type { AnkiMedia, AnkiNote, AnkiNoteType } from './collection';
import { fieldText } from './fieldText';
import { clozeFieldOf, renderCard } from './renderCard';
import type { FieldValues } from './renderCard';

/** A sentence that a note makes, before it has its place in a course. */
export interface TakenSentence {
  /** What tells it from the note's others; empty for its only one. */
  readonly suffix: string;
  readonly statement: string;
  readonly explanation: string;
  readonly slots: readonly TakenSlot[];
}

/** A slot, and which of the note's cards asks for it. */
export interface TakenSlot {
  readonly slot: Slot;
  readonly ordinal: number;
  readonly notes: SlotNotes;
}

export interface TakenNote {
  readonly sentences: readonly TakenSentence[];
  /** Why a card of the note is left behind, by its ordinal. */
  readonly left: ReadonlyMap<number, string>;
  readonly media: readonly AnkiMedia[];
}

/** Longer ones are pages, not cards. */
const longestText = 4_000;
const mostWordsOfATerm = 8;

/** What becomes of a note; `ordinals` are those of its cards. */
export function takeNote(note: AnkiNote, type: AnkiNoteType, ordinals: readonly number[]): TakenNote {
  const values: FieldValues = new Map(type.fields.map((name, index) => [name, note.fields[index] ?? '']));
  return type.isCloze ? takeCloze(type, values, ordinals) : takeSides(type, values, ordinals);
}

function takeCloze(type: AnkiNoteType, values: FieldValues, ordinals: readonly number[]): TakenNote {
  const [template] = type.templates;
  const name = (template === undefined ? null : clozeFieldOf(template)) ?? type.fields[0] ?? '';
  const source = fieldText(values.get(name) ?? '');
  const others = type.fields.filter((field) => field !== name).map((field) => fieldText(values.get(field) ?? ''));
  const media = [source, ...others].flatMap((one) => one.media);
  const leaveAll = (reason: string): TakenNote => ({ sentences: [], left: new Map(ordinals.map((ordinal) => [ordinal, reason])), media });
  if (/\{\{c\d+(?:,\d+)*::image-occlusion:/.test(source.text)) return leaveAll('it hides parts of a picture');
  if (source.text.length > longestText) return leaveAll(tooLong);
  const { text, gaps, nested } = readCloze(source.text);
  const slots: TakenSlot[] = [];
  const left = new Map<number, string>();
  for (const ordinal of ordinals) {
    const own = gaps.filter(({ number }) => number === ordinal + 1);
    const [gap] = own;
    if (own.length > 1) left.set(ordinal, `of its ${own.length} gaps only the first is asked`);
    if (gap === undefined) left.set(ordinal, nested.includes(ordinal + 1) ? 'its gap lies within another' : 'its text has no such gap');
    else if (slots.some(({ slot }) => slot.start === gap.start)) left.set(ordinal, 'another card has the same gap');
    else slots.push({ ordinal, slot: slotOf(`c${ordinal + 1}`, gap.text, gap.start), notes: notesOf(hintedAsk(text, gap)) });
  }
  slots.sort((a, b) => a.slot.start - b.slot.start);
  const explanation = joined(others.map((one) => one.text));
  return { sentences: slots.length === 0 ? [] : [{ suffix: '', statement: text, explanation, slots }], left, media };
}

const tooLong = `its text is longer than ${longestText.toLocaleString('en-GB')} characters`;

/** Undefined without a hint: then the gap asks for itself. */
function hintedAsk(text: string, { start, text: own, hint }: Gap): string | undefined {
  return hint === null ? undefined : `What is missing (${hint}): “${text.slice(0, start)}____${text.slice(start + own.length)}”?`;
}

interface Sides {
  readonly ordinal: number;
  readonly question: string;
  readonly answer: string;
  readonly explanation: string;
}

/** A card for each template. Two that ask the same the one way and the other are slots of one sentence. */
function takeSides(type: AnkiNoteType, values: FieldValues, ordinals: readonly number[]): TakenNote {
  const media: AnkiMedia[] = [];
  const left = new Map<number, string>();
  const sides = ordinals.flatMap((ordinal): Sides[] => {
    const template = type.templates[ordinal];
    if (template === undefined) return leave(left, ordinal, 'its note type has no such card');
    const card = renderCard(template, values);
    const [question, answer, more] = [fieldText(card.question), fieldText(card.answer), fieldText(card.more)];
    media.push(...question.media, ...answer.media, ...more.media);
    if (question.text === '') return leave(left, ordinal, 'its front has no text');
    if (answer.text === '') return leave(left, ordinal, 'its back has no text');
    if (question.text.length + answer.text.length > longestText) return leave(left, ordinal, tooLong);
    return [{ ordinal, question: question.text, answer: answer.text, explanation: more.text }];
  });
  return { sentences: sentencesOf(sides), left, media: distinct(media) };
}

function leave(left: Map<number, string>, ordinal: number, reason: string): [] {
  left.set(ordinal, reason);
  return [];
}

function sentencesOf(sides: readonly Sides[]): TakenSentence[] {
  const [first, second] = sides;
  const isReversed = sides.length === 2 && first?.question === second?.answer && first?.answer === second?.question;
  return sides.slice(0, isReversed ? 1 : sides.length).map((one) => {
    const between = /[?!:.…]$/.test(one.question) ? ' ' : ' – ';
    const start = one.question.length + between.length;
    const answer = { ordinal: one.ordinal, slot: slotOf('answer', one.answer, start), notes: notesOf(one.question) };
    const question = isReversed && second !== undefined
      ? [{ ordinal: second.ordinal, slot: slotOf('question', one.question, 0), notes: notesOf(one.answer) }]
      : [];
    return {
      suffix: one.ordinal === 0 || isReversed ? '' : `-${one.ordinal + 1}`,
      statement: `${one.question}${between}${one.answer}`,
      explanation: one.explanation,
      slots: [...question, answer],
    };
  });
}

function slotOf(name: string, text: string, start: number): Slot {
  const type: SlotType = text.split(' ').length > mostWordsOfATerm ? 'clause' : 'term';
  return { name, type, text, start, items: [text] };
}

function notesOf(ask: string | undefined): SlotNotes {
  return { accept: [], acceptByItem: {}, distractors: [], ...(ask === undefined ? {} : { ask }) };
}

function joined(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join(' ');
}

function distinct(media: readonly AnkiMedia[]): AnkiMedia[] {
  return [...new Map(media.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}
