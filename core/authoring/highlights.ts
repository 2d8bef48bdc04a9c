import type { ArticleParagraph } from '../facts/importer/article';
import type { SlotAddress } from './command';
import { contains, overlap } from './place';
import { isSameSlot } from './slotList';
import type { ListedSlot } from './slotList';

/** A piece of a paragraph: text alone, or the words of a slot. */
export interface TextPiece {
  /** Where it begins in the article's text. */
  readonly start: number;
  readonly text: string;
  readonly slot: ListedSlot | null;
}

/** A paragraph cut at the slots that stand in it. Where two overlap the selected one is marked, else the one listed first. */
export function piecesOf(paragraph: ArticleParagraph, slots: readonly ListedSlot[], selected: SlotAddress | null): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = paragraph.start;
  const cut = (end: number, slot: ListedSlot | null): void => {
    if (end > at) pieces.push({ start: at, text: paragraph.text.slice(at - paragraph.start, end - paragraph.start), slot });
    at = Math.max(at, end);
  };
  for (const { slot, start, end } of markedIn(paragraph, slots, selected)) {
    cut(start, null);
    cut(end, slot);
  }
  cut(paragraph.end, null);
  return pieces;
}

function markedIn(paragraph: ArticleParagraph, slots: readonly ListedSlot[], selected: SlotAddress | null) {
  const selectedFirst = [...slots.filter((one) => isSameSlot(one, selected)), ...slots.filter((one) => !isSameSlot(one, selected))];
  const marked: { slot: ListedSlot; start: number; end: number }[] = [];
  for (const slot of selectedFirst) {
    const { place } = slot.own;
    if (place === null || !contains(paragraph, place) || marked.some((other) => overlap(other, place))) continue;
    marked.push({ slot, start: place.start, end: place.end });
  }
  return marked.sort((a, b) => a.start - b.start);
}

/** Slots that rest on a paragraph, by its number, and have no words of their own in the text. */
export function unplacedSlots(slots: readonly ListedSlot[], paragraphs: readonly ArticleParagraph[]): ListedSlot[] {
  return slots.filter(({ own: { place } }) => place === null || !paragraphs.some((paragraph) => contains(paragraph, place)));
}
