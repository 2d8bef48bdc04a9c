import type { Fact, Slot } from '../facts/fact';
import type { Article, ArticleParagraph, TextRange } from '../facts/importer/article';
import type { SlotType } from '../facts/slotTypes';
import type { SectionId } from '../ids';
import type { AddSlot, CommandRefusal } from './command';
import { newSlot } from './draft';
import type { Draft, DraftFact } from './draft';
import { contains, overlap } from './place';
import { cardNames, freeName } from './slotNames';

export type AddedSlot = { readonly ok: true; readonly fact: DraftFact } | { readonly ok: false; readonly reason: CommandRefusal };

/** Makes a slot of some words of the article: of a fact that is its sentence word for word and has room there, else of
 *  a new fact. */
export function addSlot(draft: Draft, command: AddSlot): AddedSlot {
  const words = trimmed(draft.article.text, command);
  const paragraph = draft.article.paragraphs.find((one) => contains(one, words));
  if (paragraph === undefined || words.start >= words.end) return { ok: false, reason: 'not-in-article' };
  if (isSlotAlready(draft, words)) return { ok: false, reason: 'already-a-slot' };
  const host = draft.facts.find((one) => hasRoom(one, words, draft.article));
  if (host !== undefined) return { ok: true, fact: withSlot(host, words, command.type, draft.article) };
  if (draft.facts.some(({ fact }) => fact.id === command.factId)) return { ok: false, reason: 'name-taken' };
  const section = draft.sections.find(({ paragraphs }) => paragraphs.includes(paragraph.number));
  if (section === undefined) return { ok: false, reason: 'not-in-article' };
  const place = sentenceAround(draft, paragraph, words);
  const fact = emptyFact(draft.article.text, command, paragraph, section.id, place);
  return { ok: true, fact: withSlot({ ...fact, position: positionAfter(draft, paragraph.number) }, words, command.type, draft.article) };
}

/** What kind of answer some words are likely to be; the author may say otherwise. */
export function likelyType(words: string): SlotType {
  if (/^(?:1[5-9]|20)\d{2}$/.test(words)) return 'year';
  if (/^\d[\d.,]*$/.test(words)) return 'number';
  return words.split(/\s+/).length > 6 ? 'clause' : 'term';
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
  const words = text.slice(Math.max(0, start), end);
  const from = Math.max(0, start) + (words.length - words.trimStart().length);
  return { start: from, end: from + words.trim().length };
}

function isSlotAlready({ facts }: Draft, words: TextRange): boolean {
  const places = facts.flatMap(({ slots }) => Object.values(slots).map(({ place }) => place));
  return places.some((place) => place?.start === words.start && place.end === words.end);
}

/** Whether the fact's statement is its sentence in the article, and none of its slots touches the words. */
function hasRoom({ fact, place }: DraftFact, words: TextRange, { text }: Article): boolean {
  if (place === null || !contains(place, words) || text.slice(place.start, place.end) !== fact.statement) return false;
  const inStatement = { start: words.start - place.start, end: words.end - place.start };
  return !fact.slots.some((slot) => overlap({ start: slot.start, end: slot.start + slot.text.length }, inStatement));
}

function withSlot(host: DraftFact, words: TextRange, type: SlotType, { text }: Article): DraftFact {
  const { fact, place, published } = host;
  const answer = text.slice(words.start, words.end);
  const name = freeName(type, new Set(fact.slots.map((slot) => slot.name)));
  const plain: Slot = { name, type, text: answer, start: words.start - (place?.start ?? 0), items: [answer] };
  const [cardName = name] = cardNames([plain], published);
  const slots = [...fact.slots, { ...plain, name: cardName }].sort((a, b) => a.start - b.start);
  const notes = { ...fact.notes, [cardName]: { accept: [], acceptByItem: {}, distractors: [] } };
  return { ...host, fact: { ...fact, slots, notes }, slots: { ...host.slots, [cardName]: { ...newSlot, place: words } } };
}

/** The sentence that holds the words: one that a fact rests on, else as the platform divides sentences. */
function sentenceAround({ facts }: Draft, paragraph: ArticleParagraph, words: TextRange): TextRange {
  const known = facts.find(({ place }) => place !== null && contains(place, words));
  if (known?.place !== undefined && known.place !== null) return known.place;
  const segments = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(paragraph.text)].map(({ segment, index }) => ({
    start: paragraph.start + index,
    end: paragraph.start + index + segment.trimEnd().length,
  }));
  const touched = segments.filter((segment) => overlap(segment, words));
  return { start: touched[0]?.start ?? paragraph.start, end: touched.at(-1)?.end ?? paragraph.end };
}

function emptyFact(text: string, { factId }: AddSlot, { number }: ArticleParagraph, sectionId: SectionId, place: TextRange): Omit<DraftFact, 'position'> {
  const fact: Fact = { id: factId, sectionId, paragraph: number, statement: text.slice(place.start, place.end), slots: [], notes: {} };
  return { fact, place, slots: {}, published: {} };
}

/** Behind the last fact up to the paragraph's end and before the next one, whose position is a whole number. */
export function positionAfter({ facts }: Draft, paragraph: number): number {
  const last = Math.max(0, ...facts.filter(({ fact }) => fact.paragraph <= paragraph).map(({ position }) => position));
  return (last + Math.floor(last) + 1) / 2;
}
