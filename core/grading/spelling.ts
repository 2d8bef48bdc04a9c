import { normaliseText } from '../text';
import { romanValue } from './roman';

/** What differs between British and American spelling, folded into one. Only endings, behind letters enough that
 *  "hour", "were" or "filling" are left alone:
 *  -our/-or, -ise/-ize and -yse/-yze, -re/-er, a doubled l, -ence/-ense, -ogue/-og, programme. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})our(?=(?:s|ed|ing|ers?|able|al|ites?|ism)?\b)/gu, 'or'],
  [/(?<=\p{L}{3})is(?=(?:e|es|ed|ing|ers?|ations?|ational)\b)/gu, 'iz'],
  [/(?<=\p{L}{3})ys(?=(?:e|es|ed|ing)\b)/gu, 'yz'],
  [/(?<=\p{L}{2})([tb])re(?=s?\b)/gu, '$1er'],
  [/(?<=\p{L}{4})ll(?=(?:ed|ing|ers?)\b)/gu, 'l'],
  [/(?<=\b(?:def|off|lic|pret))ence(?=s?\b)/gu, 'ense'],
  [/(?<=\p{L}{3})ogue(?=s?\b)/gu, 'og'],
  [/\bprogramme(?=s?\b)/gu, 'program'],
];

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const smallRomans: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'vii', 'viii', 'ix']);

/** A typed answer as it is compared where it is not equal to the letter: spelling as above, without apostrophes
 *  (Xi'an, Xian), "&" as "and", and a number in words up to twelve or in Roman numerals as its figure ("World War II",
 *  "World War Two"). A single capital is a numeral only behind another word: "Elizabeth I". */
export function foldSpelling(text: string): string {
  const withFigures = text.replaceAll('&', ' and ').replace(/(?<![\p{L}\p{N}'’])[\p{L}]+(?![\p{L}\p{N}])/gu, (word, offset: number) => {
    const isNumeral = (word.length > 1 || offset > 0) && romanValue(word) !== null;
    return isNumeral || smallRomans.has(word) ? String(romanValue(word.toUpperCase())) : word;
  });
  let folded = normaliseText(withFigures).replaceAll("'", '');
  for (const [spelling, one] of spellings) folded = folded.replace(spelling, one);
  return folded.split(' ').map(figureOf).join(' ');
}

function figureOf(word: string): string {
  const value = numberWords.indexOf(word);
  return value === -1 ? word : String(value);
}
