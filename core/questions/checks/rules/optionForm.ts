import { standsOutByLength } from '../../distractors/fitting';
import { valueOf } from '../language/values';
import type { Value } from '../language/values';
import type { Item } from '../item';
import type { Rule } from '../rule';

/** The key is the longest option by more than a third. Haladyna, Downing & Rodriguez 2002, guideline 24 (choices of about
 *  equal length); SAQUET's longest option correct. */
export const longestKey: Rule = {
  name: 'longest-key',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    const [key] = keys;
    if (key === undefined || keys.length > 1 || shown.length === 0 || !standsOutByLength(key, shown)) return null;
    return `Shorten “${key}” or lengthen another option: the longest by far is taken for the right one.`;
  },
};

/** A number among words, years among months, years among kilometres. Guideline 23 (choices alike in content); such
 *  options are implausible at sight, SAQUET's implausible distractors. */
export const mixedTypes: Rule = {
  name: 'mixed-types',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    const ofKeys = new Set(keys.map(typeOf));
    const [type] = ofKeys;
    if (type === undefined || ofKeys.size > 1) return null;
    const odd = shown.find((option) => typeOf(option) !== type);
    const isWords = type === 'words' && !shown.every((option) => typeOf(option) !== 'words');
    return odd === undefined || isWords ? null : `Replace “${odd}” by an option of the kind of “${keys[0] ?? ''}”.`;
  },
};

function typeOf(option: string): string {
  const value = valueOf(option);
  return value === null ? 'words' : nameOf(value);
}

function nameOf(value: Value): string {
  if (value.kind !== 'date') return `${value.kind} ${value.unit}`;
  return ['date', value.year === null ? '' : 'year', value.month === null ? '' : 'month', value.day === null ? '' : 'day'].join(' ');
}

/** The key alone has its form: a capital, an article, a plural, an -ing, a “to”. Guidelines 23 (alike in grammatical
 *  structure) and 28c (no grammatical inconsistencies that clue). */
export const unevenGrammar: Rule = {
  name: 'uneven-grammar',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    if (shown.length < 2 || valueOf(shown[0] ?? '') !== null) return null;
    const feature = features.find(({ of }) => isKeysOwn(keys, shown, of));
    return feature === undefined ? null : `Give all options the same form: the right one alone ${feature.words}.`;
  },
};

interface Feature {
  readonly words: string;
  /** What of the feature an option has; null where that cannot be told or does not matter. */
  readonly of: (option: string) => string | null;
}

const features: readonly Feature[] = [
  { words: 'begins with a capital, or without one', of: capitalOf },
  { words: 'has an article, or none', of: articleOf },
  { words: 'is a plural, or is not', of: pluralOf },
  { words: 'begins with this kind of word', of: openingOf },
];

function isKeysOwn(keys: Item['keys'], shown: Item['shown'], of: Feature['of']): boolean {
  const [ofKeys, ofShown] = [new Set(keys.map(of)), new Set(shown.map(of))];
  const [[key], [other]] = [[...ofKeys], [...ofShown]];
  return ofKeys.size === 1 && ofShown.size === 1 && key !== other && key !== null && other !== null;
}

/** A name or plain words; null for what has some of both. */
function capitalOf(option: string): string | null {
  if (!/\p{Lu}/u.test(option)) return 'small';
  return withoutArticle(option).split(' ').every((word) => /^\p{Lu}|^(?:of|and|the|for|in)$/u.test(word)) ? 'capital' : null;
}

function withoutArticle(option: string): string {
  return option.replace(/^(?:an?|the) /i, '');
}

function isName(option: string): boolean {
  return /^\p{Lu}/u.test(withoutArticle(option));
}

function articleOf(option: string): string | null {
  if (isName(option)) return null;
  return /^(?:an?|the)\b/i.test(option) ? 'article' : 'bare';
}

function openingOf(option: string): string {
  const word = /^(?:to|that|because|by)(?= )/i.exec(option)?.[0];
  return word?.toLowerCase() ?? (/^\p{Ll}{2,}ing /u.test(option) ? 'ing' : 'other');
}

/** By the last word before what is added with a preposition; names, clauses and uncertain endings are left alone. */
function pluralOf(option: string): string | null {
  if (isName(option) || /^(?:to|that|because|by|not|it|they|he|she) |\S (?:an?|the|its|their|his|her) /.test(option)) return null;
  const head = option.split(/,? (?:of|in|on|at|for|with|to|by|between|from|over|that|which|who|and|or) /)[0]?.split(' ').at(-1) ?? '';
  if (/(?:ss|us|is|ics|ous|ed|ing|ly)$/.test(head) || !/^\p{Ll}{3,}$/u.test(head)) return null;
  if (/^(?:people|men|women|children|police|media|data|series|species)$/.test(head)) return null;
  return head.endsWith('s') ? 'plural' : 'singular';
}
