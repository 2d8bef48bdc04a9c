import { beliefOf } from '../gazetteer/names';
import type { FlaggedSlot } from './slot';

/** "the ____ cross", "the first ____ missionary": a creed's adjective, torn from its noun. */
export function isCreedAlone({ candidate: { kind, type }, answer }: FlaggedSlot): boolean {
  return kind === 'name' && type === 'concept' && !/s$/.test(answer) && beliefOf(answer)?.followers.includes(answer) === true;
}

/** "state____", "____ = MC2", "Index for ____ / Markets": a word, a formula or a title goes on beside the gap. */
export function isTornCompound({ statement, place: { from, to } }: FlaggedSlot): boolean {
  const [first, before, after] = [statement[from], statement[from - 1], statement[to]];
  const isGlued = from > 0 && first?.hasSpaceBefore === false && before?.tag !== 'PUNCT' && !/^[(“"'‘[$£€-]$/.test(before?.text ?? '');
  return isGlued || /^[-‐–]/.test(first?.text ?? '') || [before?.text, after?.text].some((text) => /^[=+/×<>]$/.test(text ?? ''));
}
