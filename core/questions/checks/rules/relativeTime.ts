import type { Rule } from '../rule';

const unit = '(?:week|month|year|season|decade|century|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const relative = [
  /\b(?:nowadays|currently|recently|lately|today|tonight|yesterday|tomorrow)\b/i,
  /(?<!\buntil |\btill |\bby )\bnow\b(?![- ]+(?:defunct|famous|extinct|known))/i,
  new RegExp(`(?<!\\b(?:the|of|its|their|his|her|a) )\\b(?:last|next) ${unit}\\b`, 'i'),
  new RegExp(`\\bthis ${unit}\\b`, 'i'),
  /\b(?:in|over|during|for) the (?:last|past|coming|next) (?:few |several |couple of |\p{L}+ |\d+ )?(?:weeks|months|years|decades)\b(?! of)/iu,
  /\bin recent (?:weeks|months|years|decades|times)\b/i,
  /\b(?:weeks?|months?|years?|decades?|centuries) ago\b/i,
  /\bso far\b(?! (?:as|that|from|away))/i,
  /\b(?:not|as|has|have|had) yet\b(?! again)/i,
  /\b(?:at present|at the moment|to date|up to now|until now|these days|in the near future)\b/i,
  /\b(?:the|its|their|his|her) current (?!account|affairs?\b|of\b)\p{L}+/iu,
] as const;

const year = '(?:\\p{Lu}\\p{L}+ )?\\d{4}';
const texts = '(?:essay|article|text|book|report)';
/** What says from when one looks: as of 2022, according to her in 2022, when the essay was written. */
const anchors = [
  new RegExp(`\\b(?:as of|writing in|at the time of|by the time of|by the end of|at the end of|by|since) (?:\\p{L}+ ){0,2}${year}\\b`, 'iu'),
  new RegExp(`\\b(?:[Aa]ccording to|says|said|notes|noted|[Ww]riting|wrote|judgement|view)\\b[^.;]{0,30}\\b(?:in|of) ${year}\\b`, 'u'),
  new RegExp(`\\b(?:when the ${texts} was written|by the time of the ${texts})\\b`, 'i'),
] as const;

/** A time counted from the day of writing is wrong on the day of reading, unless the stem says which day that was. */
export const relativeTime: Rule = {
  name: 'relative-time',
  severity: 'drop',
  advise: ({ sentence, keys }) => {
    if (anchors.some((anchor) => anchor.test(sentence))) return null;
    const found = [sentence, ...keys].map(relativeWords).find((words) => words !== null);
    return found === undefined ? null : `Say the date instead of “${found}”, or add as of when.`;
  },
};

function relativeWords(text: string): string | null {
  return relative.map((pattern) => pattern.exec(text)?.[0]).find((words) => words !== undefined) ?? null;
}
