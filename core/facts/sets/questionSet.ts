import type { FactId } from '../../ids';

/** Questions over several facts of one section, as an author annotates them: which memories to ask for together, and
 *  what stands for each. */

/** A slot that a set asks for, and what stands for it. */
export interface SetPart {
  readonly factId: FactId;
  readonly slot: string;
  /** In the author's words; for an item of a list slot, the item. */
  readonly text: string;
}

interface SetBase {
  /** Unique in its section together with the format. */
  readonly id: string;
  readonly ask: string;
}

/** What each text belongs with is its slot's text. */
export interface MatchingSet extends SetBase {
  readonly format: 'matching';
  readonly parts: readonly SetPart[];
  /** Right sides that belong to nothing. */
  readonly spares: readonly string[];
}

/** The parts are in the right order. */
export interface OrderingSet extends SetBase {
  readonly format: 'ordering';
  readonly parts: readonly SetPart[];
}

export interface SetCategory {
  readonly name: string;
  readonly parts: readonly CategoryPart[];
}

/** One thing, or some items of a list slot. */
export type CategoryPart =
  | ({ readonly kind: 'one' } & SetPart)
  | { readonly kind: 'items'; readonly factId: FactId; readonly slot: string; readonly items: readonly string[] };

export interface CategoriseSet extends SetBase {
  readonly format: 'categorise';
  readonly categories: readonly SetCategory[];
}

export type QuestionSet = MatchingSet | OrderingSet | CategoriseSet;

/** With fewer parts there is nothing to put in order or to choose among. */
export const fewestParts = 3;

/** Beyond this many a learner loses sight of them. */
export const mostParts = 10;

/** The slots that a set asks for, one a part; of a list slot one an item. */
export function partsOf(set: QuestionSet): readonly SetPart[] {
  return set.format === 'categorise' ? set.categories.flatMap(({ parts }) => parts.flatMap(partsOfCategory)) : set.parts;
}

function partsOfCategory(part: CategoryPart): readonly SetPart[] {
  if (part.kind === 'one') return [part];
  return part.items.map((text) => ({ factId: part.factId, slot: part.slot, text }));
}

/** The category of each part, in the order of `partsOf`. */
export function categoriesOf({ categories }: CategoriseSet): readonly string[] {
  return categories.flatMap(({ name, parts }) => parts.flatMap(partsOfCategory).map(() => name));
}
