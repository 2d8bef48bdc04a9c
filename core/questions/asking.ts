import type { Fact, Slot, SlotNotes } from '../facts/fact';
import { beliefOf } from '../facts/importer/gazetteer/names';
import { kindNoun } from '../facts/importer/gazetteer/kindNouns';
import type { SlotType } from '../facts/slotTypes';
import { asId } from '../ids';
import type { QuestionId } from '../ids';
import { countInWords, normaliseText, wordsOf } from '../text';
import { blank } from './question';
import type { Format } from './question';

/** Everything a format needs to ask one slot of one fact. */
export interface Asking {
  readonly fact: Fact;
  readonly slot: Slot;
  readonly notes: SlotNotes;
  /** The question sentence. */
  readonly ask: string;
  /** Wrong answers of the slot's kind, best first; for a list, items that are not in it. */
  readonly distractors: readonly string[];
  /** Whether the slot is the fact's first. */
  readonly isFirst: boolean;
}

const noNotes: SlotNotes = { accept: [], acceptByItem: {}, distractors: [] };

export function notesOf(fact: Fact, slot: Slot): SlotNotes {
  return fact.notes[slot.name] ?? noNotes;
}

/** Every text that is right for a slot or for an item of it, normalised. */
export function rightAnswers(slot: Slot, notes: SlotNotes): ReadonlySet<string> {
  const accepted = [...notes.accept, ...Object.values(notes.acceptByItem).flat()];
  return new Set([slot.text, ...slot.items, ...accepted].map(normaliseText));
}

/** What all of a slot's questions share. */
export function questionBase({ fact, slot }: Asking, format: Format) {
  return {
    id: asId<QuestionId>(`${fact.id}.${slot.name}.${format}`),
    factId: fact.id,
    slot: slot.name,
    sectionId: fact.sectionId,
    paragraph: fact.paragraph,
    explanation: fact.explanation === undefined ? fact.statement : `${fact.statement} ${fact.explanation}`,
  };
}

/** The statement with something else in place of the slot's text. */
export function withSlotReplaced(fact: Fact, slot: Slot, replacement: string): string {
  return fact.statement.slice(0, slot.start) + replacement + fact.statement.slice(slot.start + slot.text.length);
}

/** What to call a slot's text when asking for it. */
const nounOf: Readonly<Record<SlotType, string>> = {
  year: 'year', date: 'date', period: 'period', number: 'number', ordinal: 'number', quantity: 'figure',
  money: 'sum', person: 'name', role: 'role', country: 'country', city: 'city', region: 'region',
  organisation: 'organisation', initiative: 'initiative', mechanism: 'mechanism', event: 'event',
  document: 'document', policy: 'policy', concept: 'concept', term: 'term', language: 'language',
  product: 'product', strategy: 'strategy', list: 'list', reason: 'reason', definition: 'meaning', clause: 'part', truth: 'verdict',
};

export function nounFor(slot: Slot): string {
  if (slot.type === 'date') return dateNoun(slot.text);
  return (slot.type === 'document' || slot.type === 'region' ? kindNoun(slot.type, slot.text) : null) ?? nounOf[slot.type];
}

/** A question sentence for a slot whose author wrote none: asked as a subject where it opens the statement, which
 *  is always grammatical, otherwise by its gap; a truth by the statement that it is said of. */
export function generatedAsk(fact: Fact, slot: Slot): string {
  if (slot.type === 'truth') return `Does the statement “${judgedStatement(fact, slot)}” hold?`;
  const rest = fact.statement.slice(slot.text.length).replace(/[.!]$/, '');
  const word = subjectWord(slot);
  if (slot.start === 0 && word !== null) return `${word}${rest}?`;
  const missing = slot.type === 'list' ? `Which ${countInWords(slot.items.length)} are` : `Which ${nounFor(slot)} is`;
  return `${missing} missing: “${withSlotReplaced(fact, slot, blank)}”?`;
}

/** What a truth is said of: `[True]{truth}: Water boils at 100 °C.` */
export function judgedStatement(fact: Fact, slot: Slot): string {
  return withSlotReplaced(fact, slot, '').replace(/^[\s:]+/, '').trim();
}

/** Whether a slot's question sentence only quotes its gap, "Which year is missing: ...", which the gap alone asks better. */
export function isAskedByGap(fact: Fact, slot: Slot): boolean {
  return fact.notes[slot.name]?.ask === undefined && !(slot.start === 0 && subjectWord(slot) !== null);
}

/** What to call a date, by how precise it is: "early 2011" is no month, the "early 1980s" are not the decade. */
function dateNoun(text: string): string {
  const whole = wholeDateNoun(text);
  if (!/^(?:early|mid|late)\b/i.test(text)) return whole;
  if (/\d00s\b/.test(text)) return 'part of the century';
  if (whole === 'decade' || whole === 'century') return `part of the ${whole}`;
  return whole === 'centuries' || whole === 'date' ? 'time' : 'part of the year';
}

function wholeDateNoun(text: string): string {
  if (/\bcenturies\b/.test(text)) return 'centuries';
  if (/\bcentury\b/.test(text)) return 'century';
  if (/\d0s\b/.test(text)) return 'decade';
  if (/\b(?:spring|summer|autumn|fall|winter)\b/i.test(text)) return 'season and year';
  return /^\p{L}+ \d{4}$/u.test(text) ? 'month and year' : 'date';
}

const hintedTypes: ReadonlySet<SlotType> = new Set([
  'year', 'date', 'period', 'number', 'quantity', 'money', 'person', 'country', 'city', 'region', 'organisation', 'event',
  'document', 'language',
]);

/** Types whose names are each called by a noun of their own: a river is a region to nobody. */
const namedTypes: ReadonlySet<SlotType> = new Set(['country', 'city', 'region', 'organisation', 'event', 'document', 'language']);

/** What to say beside a gap so that only one kind of thing fits it, "year" or "country"; null where the author words
 *  the questions, or the type or the statement says too little or enough. */
export function gapHint({ fact, slot, notes }: Pick<Asking, 'fact' | 'slot' | 'notes'>): string | null {
  if (notes.ask !== undefined || !(hintedTypes.has(slot.type) || isAge(slot) || isReligion(slot))) return null;
  const noun = hintNoun(slot);
  return noun === null || wordsOf(withSlotReplaced(fact, slot, '')).includes(noun) ? null : noun;
}

function hintNoun(slot: Slot): string | null {
  if (slot.type === 'period') return /\d0s\b/.test(slot.text) ? 'decades' : 'years';
  if (isAge(slot)) return 'age or period';
  if (isReligion(slot)) return 'religion';
  return namedTypes.has(slot.type) ? kindNoun(slot.type, slot.text) : nounFor(slot);
}

/** "Greek Dark Ages", "Golden Age": beside its gap nothing says that a time is wanted. */
function isAge({ type, text }: Slot): boolean {
  return type === 'term' && /\p{Lu}\p{L}* (?:Ages?|Era|Period)$/u.test(text);
}

const worldViews = /^(?:Commun|Marx|Marxism-Lenin|Lenin|Stalin|Mao|Trotsky|Social|National Social|Liberal|Conservat|Neoconservat|Fasc|Naz|Anarch|Capital|Zion|National|Femin|Keynesian|Pan-African|Islam)ism$/;

/** A creed by its own name, not its followers'. */
function isReligion({ type, text }: Slot): boolean {
  return (type === 'concept' || type === 'term') && /(?:ism|ity|Islam)$/.test(text) && beliefOf(text)?.name === text && !worldViews.test(text);
}

function subjectWord(slot: Slot): string | null {
  if (slot.type === 'person') return 'Who';
  if (slot.type === 'country' || slot.type === 'city' || slot.type === 'organisation') return `Which ${nounFor(slot)}`;
  return null;
}
