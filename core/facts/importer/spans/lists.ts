import type { Token, TokenSpan } from '../language/token';
import type { NounPhrase } from './phrases';

/** Noun phrases coordinated in a row, "a, b and c": the spans of the items, in order. */
export interface Enumeration extends TokenSpan {
  readonly items: readonly NounPhrase[];
}

export function enumerations(tokens: readonly Token[], phrases: readonly NounPhrase[]): Enumeration[] {
  const found: Enumeration[] = [];
  let index = 0;
  while (index < phrases.length) {
    const items = itemsFrom(tokens, phrases, index);
    const [first, last] = [items[0], items.at(-1)];
    if (first !== undefined && last !== undefined && items.length > 1) found.push({ from: first.from, to: last.to, items });
    index += Math.max(1, items.length);
  }
  return found;
}

/** The phrases joined from one on, up to the one that "and" or "or" closes with; without such an end none are. */
function itemsFrom(tokens: readonly Token[], phrases: readonly NounPhrase[], begin: number): NounPhrase[] {
  const items: NounPhrase[] = [];
  for (let index = begin; index < phrases.length; index += 1) {
    const phrase = phrases[index];
    if (phrase === undefined) break;
    items.push(phrase);
    const link = linkTo(tokens, phrase, phrases[index + 1]);
    if (link === 'last') {
      const last = phrases[index + 1];
      // "his firm, and others like it,": two with a comma are no list, and joined without it would read otherwise.
      if (items.length === 1 && tokens[phrase.to]?.text === ',') return [];
      return last === undefined ? [] : [...items, last];
    }
    if (link === null) return [];
  }
  return [];
}

function linkTo(tokens: readonly Token[], phrase: NounPhrase, next: NounPhrase | undefined): 'comma' | 'last' | null {
  if (next === undefined) return null;
  const start = next.determiner ?? next.from;
  const between = tokens.slice(phrase.to, start).map((token) => token.lower).join(' ');
  if (between === ',') return 'comma';
  return /^(?:, )?(?:and|or|as well as|&)$/.test(between) ? 'last' : null;
}
