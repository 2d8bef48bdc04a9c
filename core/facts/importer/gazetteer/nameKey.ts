import { normaliseText } from '../../../text';

/** Spellings that differ between varieties of English, folded into one. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/i[zs]ation/g, 'isation'],
  [/\bco operation/g, 'cooperation'],
  [/\bcenter\b/g, 'centre'],
  [/\btheater\b/g, 'theatre'],
  [/\bdefense\b/g, 'defence'],
  [/\blabor\b/g, 'labour'],
  [/\bharbor\b/g, 'harbour'],
  [/\bprogram\b/g, 'programme'],
  [/\bsaint\b/g, 'st'],
];

/** What names are found by: case, accents, full stops, "and" or "&", hyphens, a leading article and the spelling
 *  (organization, organisation; co-operation; centre, center) do not matter. */
export function nameKey(text: string): string {
  let key = normaliseText(text.replaceAll('&', ' and ')).replace(/[.,]/g, '').replace(/\s+/g, ' ');
  for (const [spelling, folded] of spellings) key = key.replace(spelling, folded);
  return key;
}

/** Whether the text is written as an abbreviation, whose case matters: "US" is a country, "us" is not. */
export function isAbbreviation(text: string): boolean {
  return /^\p{Lu}(?:\p{Lu}|\p{Ll}(?=.*\p{Lu})|[.&-]|\p{Nd})+$/u.test(text);
}

/** The key of an abbreviation: its letters in their case, without full stops. */
export function abbreviationKey(text: string): string {
  return text.replaceAll('.', '').trim();
}

/** A name without the article it is written with: "the Danube". */
export function withoutArticle(name: string): string {
  return name.replace(/^the /, '');
}
