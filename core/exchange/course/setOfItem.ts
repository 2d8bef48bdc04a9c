import type { SlotNotes } from '../../facts/fact';
import { fewestParts, mostParts } from '../../facts/sets/questionSet';
import type { QuestionSet, SetPart } from '../../facts/sets/questionSet';
import type { FactId } from '../../ids';
import type { MatchItem, OrderItem } from '../item';
import { plainSource, plainStem, slotSource, typeOf } from './wording';

/** A fact for each thing that an item is over, and the sets that ask for them together. */
export interface ItemSet {
  readonly facts: readonly { readonly source: string; readonly notes: Readonly<Record<string, SlotNotes>> }[];
  /** The sets, once the facts have their ids. */
  readonly sets: (id: string, facts: readonly FactId[]) => readonly QuestionSet[];
  readonly lost: readonly string[];
}

const slot = 'answer';

/** "Match each country with its capital: France – [Paris]". */
export function setOfMatch(item: MatchItem): ItemSet {
  const ask = plainStem(item.stem);
  const rights = [...new Set(item.pairs.map((pair) => pair.right))];
  const isSorting = rights.length < item.pairs.length;
  const facts = item.pairs.map(({ left, right }) => {
    const context = contextOf(ask, right);
    return {
      source: `${plainSource(`${context}${left} – `)}${slotSource([right], slot, typeOf(right, ''))}.`,
      notes: { [slot]: notesOf(`${context}${left} – …?`, [...rights, ...item.spares].filter((text) => text !== right)) },
    };
  });
  const lost = isSorting && item.spares.length > 0 ? [`Nothing belongs to ${quoted(item.spares)}: that heading is not shown.`] : [];
  return { facts, lost: [...lost, ...tooFew(item.pairs.length)], sets: (id, ids) => chunksOf(item.pairs, ids).map((chunk, index) => {
    const name = index === 0 ? id : `${id}-${index + 1}`;
    const parts = chunk.map(([{ left }, factId]): SetPart => ({ factId, slot, text: onOneLine(left) }));
    if (!isSorting) return { id: name, format: 'matching', ask, parts, spares: item.spares.map(onOneLine) };
    const categories = rights.map((right) => ({ name: onOneLine(right), parts: parts.filter((_, at) => chunk[at]?.[0].right === right).map((part) => ({ kind: 'one' as const, ...part })) }));
    return { id: name, format: 'categorise', ask, categories: categories.filter(({ parts: own }) => own.length > 0) };
  }) };
}

/** "Put these in order: the founding comes [1st]". */
export function setOfOrder(item: OrderItem): ItemSet {
  const ask = plainStem(item.stem);
  const facts = item.items.map((text, index) => {
    const context = contextOf(ask, ordinal(index + 1));
    return {
      source: `${plainSource(`${context}${text} comes `)}${slotSource([ordinal(index + 1)], slot, 'ordinal')}.`,
      notes: { [slot]: { ...notesOf(`${context}where does ${text} come?`, []), accept: [String(index + 1)] } },
    };
  });
  return { facts, lost: tooFew(item.items.length), sets: (id, ids) => chunksOf(item.items, ids).map((chunk, index) => ({
    id: index === 0 ? id : `${id}-${index + 1}`, format: 'ordering', ask, parts: chunk.map(([text, factId]): SetPart => ({ factId, slot, text: onOneLine(text) })),
  })) };
}

/** What a part of a question over several is about, where it is asked alone: the question itself, unless that names the answer.
 *  "These" stand beside it no more. */
function contextOf(ask: string, answer: string): string {
  const bare = ask.replace(/[\s.:?…]+$/, '').replace(/\b(these|those) (?=\p{L}+s\b)/giu, 'the ');
  return bare.toLowerCase().includes(answer.toLowerCase()) ? '' : `${bare}: `;
}

function notesOf(ask: string, distractors: readonly string[]): SlotNotes {
  return { ask: onOneLine(ask), accept: [], acceptByItem: {}, distractors: distractors.map(onOneLine) };
}

function tooFew(count: number): string[] {
  return count < fewestParts ? [`With fewer than ${fewestParts} parts it is asked one by one.`] : [];
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(' and ');
}

/** The things with their facts, in sets of as many as a learner can hold; none of too few. */
function chunksOf<Thing>(things: readonly Thing[], ids: readonly FactId[]): (readonly (readonly [Thing, FactId])[])[] {
  const all = things.flatMap((thing, index): (readonly [Thing, FactId])[] => {
    const id = ids[index];
    return id === undefined ? [] : [[thing, id]];
  });
  const count = Math.ceil(all.length / mostParts);
  const size = Math.ceil(all.length / Math.max(1, count));
  const chunks = Array.from({ length: count }, (_, index) => all.slice(index * size, (index + 1) * size));
  return chunks.filter((chunk) => chunk.length >= fewestParts);
}

function onOneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function ordinal(place: number): string {
  const isTeen = place % 100 >= 11 && place % 100 <= 13;
  return `${place}${(isTeen ? undefined : ['th', 'st', 'nd', 'rd'][place % 10]) ?? 'th'}`;
}
