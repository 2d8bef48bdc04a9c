import type { Item, ItemBase } from './item';
import { beginningOf } from './shortened';

/** What of an item does not get across: all of it, or a part. */
export interface Loss {
  /** Its id, else its name; empty where it has neither. */
  readonly item: string;
  /** How its question begins. */
  readonly stem: string;
  /** Whether the item itself is left behind. */
  readonly isWhole: boolean;
  readonly why: string;
}

const longestStem = 100;

/** The item is not carried. */
export function leftOut(item: Pick<ItemBase, 'id' | 'name' | 'stem'>, why: string): Loss {
  return { ...headOf(item), isWhole: true, why };
}

/** The item is carried without something. */
export function carriedWithout(item: Pick<ItemBase, 'id' | 'name' | 'stem'>, why: string): Loss {
  return { ...headOf(item), isWhole: false, why };
}

function headOf({ id, name, stem }: Pick<ItemBase, 'id' | 'name' | 'stem'>): Pick<Loss, 'item' | 'stem'> {
  return { item: id === '' ? name : id, stem: beginningOf(stem, longestStem) };
}

/** Losses of the same reason. */
export interface LossGroup {
  readonly why: string;
  readonly isWhole: boolean;
  readonly losses: readonly Loss[];
}

/** By reason, in the order of the first of each; items left behind come first. */
export function lossGroups(losses: readonly Loss[]): LossGroup[] {
  const groups = new Map<string, Loss[]>();
  for (const loss of losses) {
    const key = `${loss.isWhole ? 'whole' : 'part'} ${loss.why}`;
    groups.set(key, [...(groups.get(key) ?? []), loss]);
  }
  const all = [...groups.values()].map((own): LossGroup => ({ why: own[0]?.why ?? '', isWhole: own[0]?.isWhole ?? false, losses: own }));
  return [...all.filter(({ isWhole }) => isWhole), ...all.filter(({ isWhole }) => !isWhole)];
}

/** How many items lose all, and how many a part. */
export function whatGetsAcross(losses: readonly Loss[]): { readonly leftOut: number; readonly inPart: number } {
  const parts = losses.filter(({ isWhole }) => !isWhole).map(({ item, stem }) => `${item} ${stem}`);
  return { leftOut: losses.filter(({ isWhole }) => isWhole).length, inPart: new Set(parts).size };
}

/** What a writer makes of items. */
export interface Written {
  /** By path; a format of one file has one. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** How many of the items are in it. */
  readonly count: number;
  readonly losses: readonly Loss[];
}

/** What a reader finds. */
export interface ReadItems {
  readonly items: readonly Item[];
  readonly losses: readonly Loss[];
}
