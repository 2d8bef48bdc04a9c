import { normaliseText } from '../text';
import { editDistance } from './editDistance';

/** What a typed answer is held against. */
export interface TypedKey {
  readonly answer: string;
  readonly accepted: readonly string[];
  /** Wrong answers; a slip that comes as near to one of them as to the key is not a slip. */
  readonly distractors: readonly string[];
}

/** Whether a typed answer equals the key or an accepted answer after normalisation, or differs by a slip of the
 *  fingers (see `allowedSlips`) and is not as near to a wrong answer. */
export function isTypedRight(key: TypedKey, text: string): boolean {
  const typed = normaliseText(text);
  if (typed === '') return false;
  const rights = [key.answer, ...key.accepted].map(normaliseText);
  if (rights.includes(typed)) return true;
  const wrongs = key.distractors.map(normaliseText);
  return rights.some((right) => isSlip(right, typed, wrongs));
}

function isSlip(right: string, typed: string, wrongs: readonly string[]): boolean {
  const allowed = allowedSlips(right);
  const distance = editDistance(right, typed, allowed);
  if (distance > allowed) return false;
  return wrongs.every((wrong) => editDistance(wrong, typed, distance) > distance);
}

/** Edits taken for a slip: none in answers with a figure or under 5 letters, one up to 8 letters, two above. */
export function allowedSlips(normalised: string): number {
  const { length } = Array.from(normalised);
  if (length < 5 || /\p{N}/u.test(normalised)) return 0;
  return length <= 8 ? 1 : 2;
}
