import { asId } from '../../ids';
import type { FactId, SectionId } from '../../ids';
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
}

/** Puts slots of one statement that do not overlap into one fact. */
export function factsOf(drafts: readonly Draft[], paragraph: number, sectionId: SectionId, sentences: readonly Sentence[]): ImportedFact[] {
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
    imported[name] = { range: draft.range, score: draft.score, flags: draft.flags, isLoose: draft.isLoose };
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
