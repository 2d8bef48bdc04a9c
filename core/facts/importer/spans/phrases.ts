import { isMonth } from '../gazetteer/calendar';
import type { Token, TokenSpan } from '../language/token';

/** A noun phrase without its determiner: "significant military accomplishments". */
export interface NounPhrase extends TokenSpan {
  /** Index of its head noun. */
  readonly head: number;
  readonly determiner: number | null;
  readonly isName: boolean;
}

/** The base noun phrases of a sentence, in order: modifiers and nouns in a row, names joined by "of" not included. */
export function nounPhrases(tokens: readonly Token[]): NounPhrase[] {
  const phrases: NounPhrase[] = [];
  let index = 0;
  while (index < tokens.length) {
    const phrase = phraseAt(tokens, index);
    if (phrase === null) index += 1;
    else {
      phrases.push(phrase);
      index = phrase.to;
    }
  }
  return phrases;
}

function phraseAt(tokens: readonly Token[], begin: number): NounPhrase | null {
  const opener = tokens[begin];
  if (opener === undefined) return null;
  const hasDeterminer = opener.tag === 'DET' || possessives.has(opener.lower);
  const from = hasDeterminer ? begin + 1 : begin;
  let to = from;
  let head = -1;
  while (to < tokens.length && isInside(tokens, to, from)) {
    if (isNominal(tokens[to])) head = to;
    to += 1;
  }
  if (head < 0) return null;
  const isName = tokens[head]?.tag === 'PROPN' && /^\p{Lu}/u.test(tokens[head]?.text ?? '');
  return { from, to: head + 1, head, determiner: hasDeterminer ? begin : null, isName };
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our', 'my', 'your']);

function isInside(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (isMonth(token.text) && (after?.tag === 'NUM' || before?.tag === 'NUM')) return false;
  if (isParticle(token)) return index > from && before?.tag === 'PROPN' && (after?.tag === 'PROPN' || isParticle(after));
  if (isNominal(token) || token.tag === 'ADJ') return true;
  if (token.tag === 'NUM' && /^1\d{3}$|^20\d{2}$/.test(token.lower)) return index > from ? before?.tag === 'PROPN' && !isMonth(before.text) : after?.tag === 'NOUN';
  if (token.tag === 'NUM') return isModifier(after) || isNominal(after) || (before?.tag === 'PROPN' && index > from);
  if (isPossessiveMark(token)) return index > from && isNominal(before) && before?.end === token.start && (isNominal(after) || isModifier(after));
  if (token.lower === 'and') return index > from && joinsName(tokens, index);
  if (token.lower === 'the') return index > from && before?.tag === 'PROPN' && after?.tag === 'PROPN' && before.end < token.start;
  if (isHyphen(token)) return index > from && before?.end === token.start && after?.start === token.end && isWord(after);
  if (token.tag === 'VERB') return (isHyphen(before) || isHyphen(after)) || (isParticiple(token) && index === from && isNominal(after) && tokens[from - 1]?.tag === 'DET');
  if (token.tag === 'ADV') return index === from && after?.tag === 'ADJ' && /ly$/.test(token.lower) || isHyphen(after) && after?.start === token.end;
  return false;
}

/** A small word within a name: "Paul Marin de la Malgue". */
function isParticle(token: Token | undefined): boolean {
  return token !== undefined && /^(?:de|la|du|von|van|der|den|di|da|al|ibn|bin|y|zu|des)$/.test(token.text);
}

function isPossessiveMark(token: Token): boolean {
  return /^['’]s?$/.test(token.text);
}

const jointHeads = /^(?:war|wars|agency|act|treaty|ministry|department|museum|institute|museum|council|committee|society|association|party|board|commission|office|school|university|college|bank|company|union|federation|initiative)$/;

/** "French and Indian War": two names that share a capitalised head. */
function joinsName(tokens: readonly Token[], index: number): boolean {
  const [before, second, head] = [tokens[index - 1], tokens[index + 1], tokens[index + 2]];
  return before?.tag === 'PROPN' && second?.tag === 'PROPN' && head?.tag === 'PROPN' && jointHeads.test(head.lower);
}

function isParticiple(token: Token): boolean {
  return /(?:ed|ing|en)$/.test(token.lower);
}
function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && /^[-‐‑–/]$/.test(token.text);
}
function isWord(token: Token): boolean {
  return token.tag !== 'PUNCT' && token.tag !== 'SYM';
}
function isNominal(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}
function isModifier(token: Token | undefined): boolean {
  return token?.tag === 'ADJ' || token?.tag === 'NUM';
}
