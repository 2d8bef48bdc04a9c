import { asId } from '../../ids';
import type { FactId, SectionId } from '../../ids';
import { joinAsList, normaliseText } from '../../text';
import type { Fact, Slot, SlotNotes } from '../fact';
import type { SlotType } from '../slotTypes';
import type { Article, TextRange } from './article';
import { askFor } from './asking/askFor';
import { sentencesOf } from './language/analyse';
import type { Sentence, TokenSpan } from './language/token';
import { rankCandidates } from './ranking/rank';
import type { RankedCandidate } from './ranking/rank';
import { salienceOf } from './ranking/salience';
import type { Salience } from './ranking/salience';
import { flagsOf } from './slotFlags';
import type { SlotFlag } from './slotFlags';
import { typeOfName } from './spans/nameType';
import { peopleOf } from './spans/people';
import type { People } from './spans/people';
import { resolved } from './statements/resolution';
import { simplified } from './statements/simplify';
import { placeOf, textOf } from './statements/word';
import type { Word } from './statements/word';

/** A fact found in an article, and where in its text the sentence and the slots stand. */
export interface ImportedFact {
  readonly fact: Fact;
  readonly range: TextRange;
  readonly slots: Readonly<Record<string, ImportedSlot>>;
}

export interface ImportedSlot {
  readonly range: TextRange;
  /** Logarithm of the odds that a person would ask for it; comparable within an article. */
  readonly score: number;
  /** Why it is not to be asked as it stands; empty where nothing speaks against it. */
  readonly flags: readonly SlotFlag[];
}

/** Slots kept of a paragraph, the best ones: so many at least, and more of a long one. */
const leastSlots = 24;
const slotsPerWord = 0.3;

/** The facts of an article, paragraph by paragraph; `sectionOf` gives a paragraph's section, `year` is when the article
 *  was published, for "last year" and the like. The same article always gives the same facts. */
export function importFacts(article: Article, sectionOf: (paragraph: number) => SectionId, year: number | null = null): ImportedFact[] {
  const sentences = article.paragraphs.map(({ text, start }) => sentencesOf(text, start));
  const salience = salienceOf(sentences);
  const people = peopleOf(sentences.flat());
  return article.paragraphs.flatMap(({ number }, index) => {
    const ofParagraph = sentences[index] ?? [];
    const words = resolved(ofParagraph, people, year);
    const drafts = rankCandidates(ofParagraph, salience, slotCount(ofParagraph))
      .map((ranked) => draftOf(ranked, ofParagraph, words, { salience, people, text: article.text }))
      .filter((draft) => draft !== null);
    return factsOf(withoutRedundant(drafts), number, sectionOf(number), ofParagraph);
  });
}

function slotCount(sentences: readonly Sentence[]): number {
  return Math.max(leastSlots, Math.ceil(slotsPerWord * sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)));
}

interface Surroundings {
  readonly salience: Salience;
  readonly people: People;
  readonly text: string;
}

/** A slot with the statement that is to hold it. */
interface Draft {
  readonly sentence: number;
  readonly statement: readonly Word[];
  readonly place: TokenSpan;
  readonly items: readonly string[];
  readonly type: SlotType;
  readonly ask: string | null;
  readonly range: TextRange;
  readonly score: number;
  readonly flags: readonly SlotFlag[];
}

function draftOf(ranked: RankedCandidate, sentences: readonly Sentence[], words: readonly (readonly Word[])[], around: Surroundings): Draft | null {
  const { candidate, sentence, score } = ranked;
  const tokens = sentences[sentence]?.tokens ?? [];
  const statement = capitalised(simplified(words[sentence] ?? [], candidate));
  const place = placeOf(statement, candidate);
  const [first, last] = [tokens[candidate.from], tokens[candidate.to - 1]];
  if (place === null || first === undefined || last === undefined) return null;
  const textOfSpan = ({ from, to }: TokenSpan): string => around.text.slice(tokens[from]?.start, tokens[to - 1]?.end);
  const items = candidate.items?.map(textOfSpan) ?? [textOf(statement.slice(place.from, place.to))];
  const answer = joinAsList(items);
  const type = typeOf(ranked, tokens.slice(candidate.from, candidate.to).map(({ text }) => text), around.people);
  const asked = { words: statement, place, kind: candidate.kind, type };
  const ask = askFor(asked);
  const flags = flagsOf({ statement, place, candidate: { ...candidate, type }, answer, ask, salience: around.salience });
  return { sentence, statement, place, items, type, ask, range: { start: first.start, end: last.end }, score, flags };
}

const longestTerm = 5;

function typeOf({ candidate: { kind, type } }: RankedCandidate, words: readonly string[], people: People): SlotType {
  if (kind === 'name') return typeOfName(words, people);
  if (kind.startsWith('phrase') || kind === 'long-phrase' || kind === 'quotation') return words.length > longestTerm ? 'clause' : 'term';
  return type;
}

function capitalised(words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  return first === undefined ? [] : [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

const questionsPerSentence = 2;

/** Flags what asks the same again: an answer already asked in the paragraph, and more than two slots of a sentence. */
function withoutRedundant(drafts: readonly Draft[]): Draft[] {
  const answers = new Set<string>();
  const ofSentence = new Map<number, number>();
  return drafts.map((draft) => {
    if (draft.flags.length > 0) return draft;
    const answer = normaliseText(joinAsList(draft.items));
    const count = ofSentence.get(draft.sentence) ?? 0;
    if (answers.has(answer) || count >= questionsPerSentence) return { ...draft, flags: ['redundant'] };
    answers.add(answer);
    ofSentence.set(draft.sentence, count + 1);
    return draft;
  });
}

/** Puts slots of one statement that do not overlap into one fact. */
function factsOf(drafts: readonly Draft[], paragraph: number, sectionId: SectionId, sentences: readonly Sentence[]): ImportedFact[] {
  const layers: Draft[][] = [];
  for (const draft of drafts) {
    const layer = layers.find((one) => one[0] !== undefined && isSameStatement(one[0], draft) && !one.some((other) => overlaps(other.place, draft.place)));
    if (layer === undefined) layers.push([draft]);
    else layer.push(draft);
  }
  const inOrder = layers.map((layer) => layer.sort((a, b) => a.place.from - b.place.from)).sort((a, b) => (a[0]?.sentence ?? 0) - (b[0]?.sentence ?? 0));
  const counts = new Map<number, number>();
  return inOrder.map((layer) => {
    const sentence = layer[0]?.sentence ?? 0;
    const count = (counts.get(sentence) ?? 0) + 1;
    counts.set(sentence, count);
    const id = asId<FactId>(`p${paragraph}-s${sentence + 1}${count === 1 ? '' : `-${count}`}`);
    const { start = 0, end = 0 } = sentences[sentence] ?? {};
    return importedFact(layer, { id, paragraph, sectionId }, { start, end });
  });
}

function isSameStatement(a: Draft, b: Draft): boolean {
  return a.sentence === b.sentence && a.statement.length === b.statement.length && a.statement.every((word, index) => word.source === b.statement[index]?.source);
}

function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

function importedFact(layer: readonly Draft[], place: Pick<Fact, 'id' | 'paragraph' | 'sectionId'>, range: TextRange): ImportedFact {
  const slots: Slot[] = [];
  const notes: Record<string, SlotNotes> = {};
  const imported: Record<string, ImportedSlot> = {};
  const words = layer[0]?.statement ?? [];
  let statement = '';
  let next = 0;
  for (const draft of layer) {
    statement += glue(words, next, draft.place.from);
    const name = freeName(draft.type, slots);
    const text = joinAsList(draft.items);
    slots.push({ name, type: draft.type, items: draft.items, start: statement.length, text });
    notes[name] = { accept: [], acceptByItem: {}, distractors: [], ...(draft.ask === null ? {} : { ask: draft.ask }) };
    imported[name] = { range: draft.range, score: draft.score, flags: draft.flags };
    statement += text;
    next = draft.place.to;
  }
  statement += glue(words, next, words.length);
  return { fact: { ...place, statement, slots, notes }, range, slots: imported };
}

/** The words between two slots, with the spaces around them. */
function glue(words: readonly Word[], from: number, to: number): string {
  const lead = from > 0 && words[from]?.hasSpaceBefore === true && to > from ? ' ' : '';
  const tail = to > 0 && to < words.length && words[to]?.hasSpaceBefore === true ? ' ' : '';
  return `${lead}${textOf(words.slice(from, to))}${tail}`;
}

function freeName(type: SlotType, slots: readonly Slot[]): string {
  const count = slots.filter((slot) => slot.type === type).length;
  return count === 0 ? type : `${type}-${count + 1}`;
}
