import { normaliseText } from '../text';
import { editDistance } from './editDistance';
import { foldSpelling } from './spelling';

/** What a typed answer is held against. */
export interface TypedKey {
  readonly answer: string;
  readonly accepted: readonly string[];
  /** Wrong answers; a slip that comes as near to one of them as to the key is not a slip. */
  readonly distractors: readonly string[];
}

/** Longer than any answer: not looked at, so that no response takes long. */
const longestAnswer = 500;

/** Whether a typed answer is the key or an accepted answer (see `isWrittenAs`), or differs by a slip of the fingers
 *  (see `allowedSlips`) and is not as near to a wrong answer. */
export function isTypedRight(key: TypedKey, text: string): boolean {
  if (text.length > longestAnswer || normaliseText(text) === '') return false;
  const rights = [key.answer, ...key.accepted];
  if (rights.some((right) => normaliseText(right) === normaliseText(text))) return true;
  const wrongs = key.distractors.map(foldSpelling);
  const typed = foldSpelling(text);
  return !wrongs.includes(typed) && rights.some((right) => isSlip(foldSpelling(right), typed, wrongs));
}

/** Whether a text is the answer whatever its case, accents, punctuation, article, spelling and way to write numbers. */
export function isWrittenAs(answer: string, text: string): boolean {
  return normaliseText(answer) === normaliseText(text) || foldSpelling(answer) === foldSpelling(text);
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
