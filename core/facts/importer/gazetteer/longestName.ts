import { isGivenName } from './givenNames';
import { headNounKinds } from './headNouns';
import { longestNameFrom, namesOf, type GazetteerName } from './names';
import { isTitle, titleLengthAt } from './titles';

/** A name found among words: how many they are, its likeliest meaning here, and the kinds of all its meanings. */
export type FoundName = GazetteerName & {
  readonly length: number;
  readonly kinds: readonly GazetteerName['kind'][];
};

/** Punctuation may stand as words of its own within a name: "Guinea", "-", "Bissau". */
const punctuationWords = 3;

/** The longest name of the gazetteer that begins at the word, null where none does: "New York City" rather than "New
 *  York". Names are capitalised; the last word may carry a possessive. An article counts only where it is part of the
 *  name ("The Hague"). A name that is a person's here ("Jordan Peterson", "Jack London") is not found. */
export function longestNameAt(words: readonly string[], from: number): FoundName | null {
  const first = words[from];
  if (first === undefined || !/^\p{Lu}/u.test(first) || /^An?$/.test(first)) return null;
  if (first === 'The') return nameWithArticleAt(words, from);
  const longest = Math.min(longestNameFrom(first) + punctuationWords, words.length - from);
  if (longest <= 0 || longestNameFrom(first) === 0) return null;
  for (let length = longest; length >= 1; length -= 1) {
    const meanings = meaningsOf(words, from, length);
    const [likeliest] = meanings;
    if (likeliest === undefined) continue;
    if (length === 1 && isPartOfPerson(words, from)) return null;
    const meant = meantHere(meanings, words, from, length) ?? likeliest;
    return { ...meant, length, kinds: [...new Set(meanings.map(({ kind }) => kind))] };
  }
  return null;
}

function nameWithArticleAt(words: readonly string[], from: number): FoundName | null {
  const found = longestNameAt(words, from + 1);
  return found?.entry.name.startsWith('The ') === true ? { ...found, length: found.length + 1 } : null;
}

function meaningsOf(words: readonly string[], from: number, length: number): readonly GazetteerName[] {
  if (!/[\p{L}\p{N}]/u.test(words[from + length - 1] ?? '')) return [];
  const phrase = words.slice(from, from + length).join(' ').replace(/ (['’]) ?(?=\p{L})/gu, '$1').replace(/[,;:!?)\]”"]+$/u, '');
  const meanings = namesOf(phrase);
  return meanings.length > 0 ? meanings : namesOf(phrase.replace(/['’]s$|(?<=s)['’]$/u, ''));
}

/** Whether the words around make the name a person's: a given name or title before it, or a family name after it. */
function isPartOfPerson(words: readonly string[], from: number): boolean {
  const before = words[from - 1] ?? '';
  if (isGivenName(before) && !isTitle(before) && namesOf(before).length === 0) return true;
  const word = words[from] ?? '';
  const meanings = namesOf(word);
  if (/^\p{Lu}/u.test(before) && isTitle(before) && meanings.some(({ kind }) => kind === 'city')) return true;
  const after = words[from + 1] ?? '';
  return isGivenName(word) && /^\p{Lu}\p{Ll}/u.test(after) && headNounKinds(after).length === 0 && titleLengthAt(words, from + 1) === 0
    && longestNameFrom(after) === 0;
}

/** Georgia is the state where another state or a city of the United States, or a university, stands by. */
function meantHere(meanings: readonly GazetteerName[], words: readonly string[], from: number, length: number): GazetteerName | null {
  const state = meanings.find(({ kind }) => kind === 'state');
  if (state === undefined || meanings[0]?.kind !== 'country') return null;
  if (words[from - 1] === 'of' && /^Univers/.test(words[from - 2] ?? '')) return state;
  const near = [...words.slice(Math.max(0, from - 4), from), '', ...words.slice(from + length, from + length + 4)];
  const isAmerican = near.some((word, index) => [word, `${word} ${near[index + 1] ?? ''}`].some(isPlaceOfUnitedStates));
  return isAmerican ? state : null;
}

function isPlaceOfUnitedStates(text: string): boolean {
  return namesOf(text.replace(/,$/, '')).some(({ kind, entry }) =>
    kind === 'state' || (kind === 'city' && entry.country === 'United States'));
}
