import { months } from '../gazetteer/calendar';
import type { Token } from '../language/token';
import type { Candidate } from './candidate';

const monthWords: ReadonlySet<string> = new Set(months.map((month) => month.toLowerCase()));
const yearPattern = /^(?:1\d{3}|20\d{2})$/;
const decadePattern = /^(?:1\d|20)\d0s$/;
const ordinalPattern = /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth)$/;
const dashes: ReadonlySet<string> = new Set(['-', '–', '—', '/']);
const currencies = /^(?:[$€£¥]|us\$|rmb|usd|eur|dollars?|euros?|pounds?|yuan|yen|rou?bles?|francs?|marks?|livres?|rupees?)$/;

/** Dates, numbers, quantities and sums of a sentence, each at its largest span. */
export function valueCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const value = dateAt(tokens, index) ?? moneyAt(tokens, index) ?? numberAt(tokens, index);
    if (value === null) {
      index += 1;
      continue;
    }
    found.push(value, ...shorterForms(tokens, value));
    index = value.to;
  }
  return found;
}

/** The longest date that begins at a token: day, month and year in any usual order, a year, a decade, a century, an
 *  era, or a period between two of them. */
function dateAt(tokens: readonly Token[], from: number): Candidate | null {
  const first = simpleDateEnd(tokens, from);
  if (first === from) return null;
  const linked = periodEnd(tokens, first);
  if (linked !== null) return { kind: 'date', type: 'period', from, to: linked };
  const isYear = first === from + 1 && yearPattern.test(lowerAt(tokens, from));
  return { kind: 'date', type: isYear ? 'year' : 'date', from, to: first };
}

function periodEnd(tokens: readonly Token[], first: number): number | null {
  const link = lowerAt(tokens, first);
  const isLink = dashes.has(link) || link === 'to' || link === 'until' || link === 'and';
  if (!isLink) return null;
  const to = simpleDateEnd(tokens, first + 1);
  if (to > first + 1) return to;
  return dashes.has(link) && /^\d{2}$/.test(lowerAt(tokens, first + 1)) ? first + 2 : null;
}

function simpleDateEnd(tokens: readonly Token[], from: number): number {
  const word = lowerAt(tokens, from);
  const next = lowerAt(tokens, from + 1);
  if (isMonth(tokens[from]) && (/^\d{1,4}(?:st|nd|rd|th)?$/.test(next))) {
    if (yearPattern.test(next)) return from + 2;
    const comma = lowerAt(tokens, from + 2) === ',' ? from + 3 : from + 2;
    return yearPattern.test(lowerAt(tokens, comma)) ? comma + 1 : from + 2;
  }
  if (/^\d{1,2}(?:st|nd|rd|th)?$/.test(word) && isMonth(tokens[from + 1])) {
    return yearPattern.test(lowerAt(tokens, from + 2)) ? from + 3 : from + 2;
  }
  if (isMonth(tokens[from]) && word !== 'may' && word !== 'march') return from + 1;
  if (/^(?:early|mid|late)$/.test(word) || word === 'mid-') {
    const skip = next === '-' ? 2 : 1;
    const inner = simpleDateEnd(tokens, from + skip);
    if (inner > from + skip) return inner;
  }
  if (/^(?:spring|summer|autumn|fall|winter)$/.test(word)) {
    const year = next === 'of' ? from + 2 : from + 1;
    return yearPattern.test(lowerAt(tokens, year)) ? year + 1 : from;
  }
  if (ordinalPattern.test(word) && /^centur(?:y|ies)$/.test(next)) return eraEnd(tokens, from + 2);
  if (ordinalPattern.test(word) && next === 'and' && ordinalPattern.test(lowerAt(tokens, from + 2)) && /^centur/.test(lowerAt(tokens, from + 3))) {
    return eraEnd(tokens, from + 4);
  }
  if (decadePattern.test(word)) return from + 1;
  if (yearPattern.test(word) && !isCounted(tokens, from)) return eraEnd(tokens, from + 1);
  if (/^\d{1,4}$/.test(word) && /^(?:bc|bce|ad|ce|b\.c\.|a\.d\.)$/.test(next)) return from + 2;
  return from;
}

function eraEnd(tokens: readonly Token[], to: number): number {
  return /^(?:bc|bce|ad|ce|b\.c\.|a\.d\.)$/.test(lowerAt(tokens, to)) ? to + 1 : to;
}

/** Whether a number such as 1800 counts things: "1800 ships", not a year. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const before = lowerAt(tokens, index - 1);
  return next?.tag === 'NOUN' && !/^(?:in|since|of|the|by|from|until)$/.test(before);
}

function moneyAt(tokens: readonly Token[], from: number): Candidate | null {
  if (currencies.test(lowerAt(tokens, from)) && isNumber(tokens[from + 1])) {
    return { kind: 'money', type: 'money', from, to: numbersEnd(tokens, from + 1) };
  }
  if (!isNumber(tokens[from])) return null;
  const end = numbersEnd(tokens, from);
  const unit = lowerAt(tokens, end) === 'us' ? end + 1 : end;
  return currencies.test(lowerAt(tokens, unit)) ? { kind: 'money', type: 'money', from, to: unit + 1 } : null;
}

function numberAt(tokens: readonly Token[], from: number): Candidate | null {
  if (!isNumber(tokens[from]) || /^(?:one|zero)$/.test(lowerAt(tokens, from))) return null;
  const end = numbersEnd(tokens, from);
  const unit = lowerAt(tokens, end);
  if (/^(?:%|percent|per)$/.test(unit)) {
    return { kind: 'quantity', type: 'quantity', from, to: unit === 'per' && lowerAt(tokens, end + 1) === 'cent' ? end + 2 : end + 1 };
  }
  if (/^\d+(?:st|nd|rd|th)$/.test(lowerAt(tokens, from))) return { kind: 'number', type: 'ordinal', from, to: from + 1 };
  return { kind: 'number', type: 'number', from, to: end };
}

/** A number with the thing it counts, and a date without what leads it. */
function shorterForms(tokens: readonly Token[], value: Candidate): Candidate[] {
  if (value.kind !== 'number' || value.type !== 'number') return [];
  let to = value.to;
  while (to < tokens.length && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[to]?.tag ?? '') && to - value.to < 3) to += 1;
  const hasThing = to > value.to && /^(?:NOUN|PROPN)$/.test(tokens[to - 1]?.tag ?? '');
  return hasThing ? [{ kind: 'quantity', type: 'quantity', from: value.from, to }] : [];
}

function numbersEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (isNumber(tokens[to])) to += 1;
  return to;
}

function isNumber(token: Token | undefined): boolean {
  return token?.tag === 'NUM' && !yearLikeWord.test(token.lower);
}
const yearLikeWord = /^(?:\d+s)$/;

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && monthWords.has(token.lower) && /^\p{Lu}/u.test(token.text);
}

function lowerAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}
