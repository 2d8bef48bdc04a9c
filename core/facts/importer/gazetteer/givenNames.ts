import { normaliseText } from '../../../text';
import { givenNameWords } from './givenNameTable';

const names: ReadonlySet<string> = new Set(givenNameWords.trim().split(/\s+/).map(normaliseText));

/** Whether the word, as it is written (capitalised), is a given name in common use; a family name may be the same. */
export function isGivenName(word: string): boolean {
  return /^\p{Lu}/u.test(word) && names.has(normaliseText(word));
}
