import type { Word } from '../statements/word';
import { isLoose } from './loose';
import type { FlaggedSlot } from './slot';

/** A phrase that learners may word otherwise, where no name in the rest pins it down ("Food contains ____"), or one of
 *  many of its kind ("Rice became a ____"). */
export function isUnpinned(slot: FlaggedSlot): boolean {
  const { candidate: { type }, statement, place: { from, to } } = slot;
  if (type === 'country' || !isLoose(slot)) return false;
  const isPinned = statement.some((word, index) => (index < from || index >= to) && isName(word, index));
  return !isPinned || /^(?:a|an|no)$/.test(statement[from - 1]?.lower ?? '');
}

function isName({ tag, text }: Word, index: number): boolean {
  return index > 0 ? /^\p{Lu}/u.test(text) : tag === 'PROPN';
}
