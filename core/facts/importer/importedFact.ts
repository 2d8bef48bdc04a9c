import { asId } from '../../ids';
import type { FactId } from '../../ids';
import { joinAsList } from '../../text';
import type { Fact, Slot, SlotNotes } from '../fact';
import type { SlotType } from '../slotTypes';
import type { TextRange } from './article';
import type { Draft } from './draft';
import type { Sentence, TokenSpan } from './language/token';
import type { SlotFlag } from './slotFlags';
import { textOf } from './statements/word';
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
  /** Whether the gap it leaves is asked last: a phrase, for which learners may have other words. */
  readonly isLoose: boolean;
  /** Whether it is worth asking only where the article has not enough better ones. */
  readonly isMinor: boolean;
}

/** The facts of a paragraph: slots of one statement that do not overlap stand in one. */
export function factsOf(drafts: readonly Draft[], sentences: readonly Sentence[]): ImportedFact[] {
  const bySentence = sentences.map((): Draft[] => []);
  for (const draft of drafts) bySentence[draft.sentence]?.push(draft);
  return bySentence.flatMap((ofSentence, index) => {
    const { start = 0, end = 0 } = sentences[index] ?? {};
    return layersOf(ofSentence).map((layer, before) => importedFact(layer, before === 0 ? '' : `-${before + 1}`, { start, end }));
  });
}

/** Drafts of a sentence by what may stand in one fact, in the order of their places. */
function layersOf(drafts: readonly Draft[]): [Draft, ...Draft[]][] {
  const layers: [Draft, ...Draft[]][] = [];
  for (const draft of drafts) {
    const layer = layers.find((one) => isSaidAlike(one[0]) && isSaidAlike(draft) && isSameStatement(one[0], draft) && !one.some((other) => overlaps(other.place, draft.place)));
    if (layer === undefined) layers.push([draft]);
    else layer.push(draft);
  }
  for (const layer of layers) layer.sort((a, b) => a.place.from - b.place.from);
  return layers;
}

/** A list is put together with "and": of "tin or zinc" that would tell the other slots' readers something else. */
function isSaidAlike({ items, statement, place }: Draft): boolean {
  return items.length === 1 || !statement.slice(place.from, place.to).some(({ lower }) => lower === 'or');
}

function isSameStatement(a: Draft, b: Draft): boolean {
  return a.statement.length === b.statement.length && a.statement.every((word, index) => word.source === b.statement[index]?.source);
}

function overlaps(a: TokenSpan, b: TokenSpan): boolean {
  return a.from < b.to && b.from < a.to;
}

const unannotated: SlotNotes = { accept: [], acceptByItem: {}, distractors: [] };

/** `suffix` tells the facts of a sentence apart. */
function importedFact(layer: readonly [Draft, ...Draft[]], suffix: string, range: TextRange): ImportedFact {
  const slots: Slot[] = [];
  const notes: Record<string, SlotNotes> = {};
  const imported: Record<string, ImportedSlot> = {};
  const [{ statement: words, paragraph, sectionId, sentence }] = layer;
  let statement = '';
  let next = 0;
  for (const draft of layer) {
    statement += glue(words, next, draft.place.from);
    const name = freeName(draft.type, slots);
    const text = joinAsList(draft.items);
    slots.push({ name, type: draft.type, items: draft.items, start: statement.length, text });
    notes[name] = draft.ask === null ? unannotated : { ...unannotated, ask: draft.ask };
    imported[name] = { range: draft.range, score: draft.score, flags: draft.flags, isLoose: draft.isLoose, isMinor: draft.isMinor };
    statement += text;
    next = draft.place.to;
  }
  statement += glue(words, next, words.length);
  const id = asId<FactId>(`p${paragraph}-s${sentence + 1}${suffix}`);
  return { fact: { id, paragraph, sectionId, statement, slots, notes }, range, slots: imported };
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
