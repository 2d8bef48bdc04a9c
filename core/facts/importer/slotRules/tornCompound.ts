import type { FlaggedSlot } from './slot';

/** "state____", "____ = MC2", "Index for ____ / Markets": a word, a formula or a title goes on beside the gap. */
export function isTornCompound({ statement, place: { from, to } }: FlaggedSlot): boolean {
  const [first, before, after] = [statement[from], statement[from - 1], statement[to]];
  const isGlued = from > 0 && first?.hasSpaceBefore === false && before?.tag !== 'PUNCT' && !/^[(“"'‘[$£€-]$/.test(before?.text ?? '');
  return isGlued || /^[-‐–]/.test(first?.text ?? '') || [before?.text, after?.text].some((text) => /^[=+/×<>]$/.test(text ?? ''));
}
