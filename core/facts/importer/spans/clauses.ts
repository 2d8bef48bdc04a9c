import type { Token } from '../language/token';
import type { Candidate } from './candidate';

const longest = 18;
const stops = /^[;:.!?()[\]“”"]$/;

/** Parts of a sentence that say why, what for or how, each from its opening word to the end of its clause. */
export function clauseCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  tokens.forEach((_, index) => {
    const opening = openingAt(tokens, index);
    if (opening === null) return;
    const to = clauseEnd(tokens, index + opening.length);
    const from = index + opening.skip;
    if (to - from >= 2 && to - from <= longest) found.push({ kind: opening.kind, type: opening.type, from, to });
  });
  return found;
}

interface Opening {
  readonly kind: 'reason' | 'purpose' | 'manner' | 'complement';
  readonly type: 'reason' | 'clause';
  /** Tokens that open the clause, and how many of them are no part of the answer. */
  readonly length: number;
  readonly skip: number;
}

function openingAt(tokens: readonly Token[], index: number): Opening | null {
  const word = tokens[index]?.lower ?? '';
  const next = tokens[index + 1];
  if (word === 'because') return { kind: 'reason', type: 'reason', length: 1, skip: next?.lower === 'of' ? 2 : 1 };
  if (word === 'due' && next?.lower === 'to') return { kind: 'reason', type: 'reason', length: 2, skip: 2 };
  if (word === 'in' && next?.lower === 'order' && tokens[index + 2]?.lower === 'to') return { kind: 'purpose', type: 'reason', length: 3, skip: 2 };
  if (word === 'to' && next?.tag === 'VERB') return { kind: 'purpose', type: 'clause', length: 2, skip: 0 };
  if (word === 'by' && next?.tag === 'VERB' && /ing$/.test(next.lower)) return { kind: 'manner', type: 'clause', length: 2, skip: 0 };
  if (word === 'that' && tokens[index - 1]?.tag === 'VERB') return { kind: 'complement', type: 'clause', length: 1, skip: 1 };
  return null;
}

/** Where the clause ends: at a stop, a comma that another clause follows, or the sentence's end. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && !stops.test(tokens[to]?.text ?? '')) {
    if (tokens[to]?.text === ',' && !isListComma(tokens, to)) break;
    to += 1;
  }
  return to;
}

function isListComma(tokens: readonly Token[], index: number): boolean {
  const rest = tokens.slice(index + 1, index + 8).map((token) => token.lower);
  const before = tokens[index - 1];
  return /^(?:NOUN|PROPN|ADJ)$/.test(before?.tag ?? '') && rest.slice(0, 6).some((word) => word === 'and' || word === 'or')
    && !/^(?:PRON|SCONJ|ADV|AUX)$/.test(tokens[index + 1]?.tag ?? '') && !/^(?:and|but|or)$/.test(rest[0] ?? '');
}
