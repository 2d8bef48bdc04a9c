import type { SlotType } from '../../slotTypes';
import type { Token, TokenSpan } from '../language/token';
import type { Candidate } from './candidate';
import { clauseCandidates } from './clauses';
import { descriptorLength } from './descriptors';
import { enumerations } from './lists';
import type { Enumeration } from './lists';
import { nounPhrases } from './phrases';
import type { NounPhrase } from './phrases';
import { valueCandidates } from './values';

/** Every part of a sentence that might be asked, each once. */
export function candidatesOf(tokens: readonly Token[]): Candidate[] {
  const phrases = nounPhrases(tokens);
  const all = [
    ...valueCandidates(tokens),
    ...phrases.flatMap((phrase, index) => phraseCandidates(tokens, phrases, phrase, index)),
    ...enumerations(tokens, phrases).map(listCandidate),
    ...quotations(tokens),
    ...adjectives(tokens),
    ...clauseCandidates(tokens),
    ...predicates(tokens),
  ];
  const distinct = new Map<string, Candidate>();
  for (const candidate of all) {
    const key = `${candidate.from} ${candidate.to}`;
    if (!distinct.has(key)) distinct.set(key, candidate);
  }
  return [...distinct.values()];
}

function listCandidate({ from, to, items }: Enumeration): Candidate {
  // The first item's determiner stands before the list and stays in the statement.
  const spans = items.map((item, index) => ({ from: index === 0 ? item.from : (item.determiner ?? item.from), to: item.to }));
  return { kind: 'list', type: 'list', from, to, items: spans };
}

const nameType: SlotType = 'term';

function phraseCandidates(tokens: readonly Token[], phrases: readonly NounPhrase[], phrase: NounPhrase, index: number): Candidate[] {
  const found: Candidate[] = [{ kind: phrase.isName ? 'name' : 'phrase', type: nameType, from: phrase.from, to: phrase.to }];
  for (const run of properRuns(tokens, phrase)) found.push({ kind: 'name', type: nameType, ...run });
  const described = descriptorLength(tokens.slice(phrase.from, phrase.to).map(({ text }) => text));
  if (described > 0) found.push({ kind: 'name', type: nameType, from: phrase.from + described, to: phrase.to });
  let last = phrase;
  for (let next = index + 1; next < phrases.length && next <= index + 2; next += 1) {
    const other = phrases[next];
    if (other === undefined) break;
    const between = tokens.slice(last.to, other.determiner ?? other.from).map(({ lower }) => lower).join(' ');
    if (!/^(?:of|for|in|to|on|between|against|with|from|at|over)$/.test(between)) break;
    const isOf = between === 'of' && last === phrase;
    const isNamed = isOf && phrase.isName && other.isName;
    found.push({ kind: isNamed ? 'name' : isOf ? 'phrase-with-of' : 'long-phrase', type: isNamed ? nameType : 'clause', from: phrase.from, to: other.to });
    last = other;
  }
  // Without its first modifier.
  if (!phrase.isName && phrase.to - phrase.from > 2) found.push({ kind: 'phrase', type: nameType, from: phrase.from + 1, to: phrase.to });
  return found;
}

/** Capitalised words in a row within a phrase that has other words too, not torn at a hyphen ("SCO-Afghanistan Group"). */
function properRuns(tokens: readonly Token[], { from, to }: NounPhrase): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let begin = -1;
  for (let index = from; index <= to; index += 1) {
    const token = tokens[index];
    const isProper = index < to && token !== undefined && (token.tag === 'PROPN' || (begin >= 0 && /^['’]s?$/.test(token.text) && tokens[index + 1]?.tag === 'PROPN' && index + 1 < to));
    if (isProper && begin < 0) begin = index;
    if (!isProper && begin >= 0) {
      runs.push({ from: begin, to: index });
      begin = -1;
    }
  }
  const isTorn = (run: TokenSpan): boolean => [run.from - 1, run.to].some((beside) => beside >= from && beside < to && /^[-‐‑–]$/.test(tokens[beside]?.text ?? ''));
  return runs.filter((run) => (run.from !== from || run.to !== to) && !isTorn(run));
}

function quotations(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (!/^[“"«]$/.test(token.text)) return;
    for (let to = index + 1; to < Math.min(tokens.length, index + 9); to += 1) {
      if (/^[”"»]$/.test(tokens[to]?.text ?? '')) {
        // “New Deal,” he said: the comma is the sentence's.
        const last = /^[,;]$/.test(tokens[to - 1]?.text ?? '') ? to - 1 : to;
        if (last > index + 1) found.push({ kind: 'quotation', type: 'term', from: index + 1, to: last });
        return;
      }
    }
  });
  return found;
}

function adjectives(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((token, index): Candidate[] =>
    token.tag === 'ADJ' ? [{ kind: 'adjective', type: 'term', from: index, to: index + 1 }] : [],
  );
}

/** From a verb to the end of its clause. */
function predicates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((token, index) => {
    if (token.tag !== 'VERB') return;
    let to = index + 1;
    while (to < tokens.length && !/^[,;:.!?()]$/.test(tokens[to]?.text ?? '')) to += 1;
    if (to - index >= 2 && to - index <= 14) found.push({ kind: 'predicate', type: 'clause', from: index, to });
    const after = tokens[index + 1];
    if (after !== undefined && to - index - 1 >= 3 && to - index <= 16) found.push({ kind: 'complement', type: 'clause', from: index + 1, to });
  });
  return found;
}
