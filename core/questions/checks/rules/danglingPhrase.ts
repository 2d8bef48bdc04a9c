import { isTelling } from '../language/functionWords';

/** Always about what stands elsewhere on a page. */
const placeOnPage =
  /\b(?:the above|above-mentioned|aforementioned|aforesaid|as mentioned|(?:mentioned|described) (?:above|earlier|before))\b/i;

const times = 'time|year|month|week|day|morning|season|period|era|decade|century|point|moment|war|meeting|date';
/** Words that point back, with the noun that says at what. */
const pointers = [
  /\b(?:this|these)\b(?: [\p{L}-]+)?/giu,
  /\bthose\b(?! (?:who|whom|whose|that|which|of|in|from|with|at|on|to|by|for|like|under|between|among|\p{L}+(?:ed|ing))\b) \p{Ll}[\p{L}-]*/gu,
  /\bsuch\b(?! (?:as|an?|that)\b)(?! [\p{L}-]+ as\b) \p{L}+/giu,
  /\bthe latter\b/gi,
  new RegExp(`\\bthe following\\b(?! (?:${times})s?\\b)`, 'gi'),
  new RegExp(`\\b(?:in|at|by|of|during|since|after|before|until|from) that(?: same)? (?:${times})\\b`, 'gi'),
] as const;

/** A phrase that points back at nothing said before it in the sentence; null where there is none. */
export function danglingPhrase(sentence: string): string | null {
  const onPage = placeOnPage.exec(sentence);
  if (onPage !== null) return onPage[0];
  const matches = pointers.flatMap((pattern) => [...sentence.matchAll(pattern)]);
  return matches.find((match) => !isPointedAt(sentence.slice(0, match.index), match[0]))?.[0] ?? null;
}

/** As many telling words before a comma are a clause that can be pointed back at. */
const tellingClause = 3;

function isPointedAt(before: string, pointer: string): boolean {
  if (/^the following/i.test(pointer)) return false;
  if (/^the latter/i.test(pointer)) return /\b(?:and|or|than)\b/i.test(before);
  if (/ that\b/i.test(pointer)) return /\d|____/.test(before);
  const words: readonly string[] = before.toLowerCase().match(/[\p{L}\p{N}_'’-]+/gu) ?? [];
  const noun = pointer.toLowerCase().split(' ')[1];
  const isRepeated = noun !== undefined && words.includes(noun);
  return isRepeated || (/[,;:.—–]/.test(before) && words.filter(isTelling).length >= tellingClause);
}
