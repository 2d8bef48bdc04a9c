import type { SlotType } from '../../slotTypes';
import type { Token, TokenSpan } from '../language/token';

/** By what rule a part of a sentence was found. */
export const candidateKinds = [
  'date', 'number', 'quantity', 'money', 'name', 'quotation', 'list',
  'phrase', 'phrase-with-of', 'long-phrase', 'adjective', 'reason', 'purpose', 'manner', 'complement', 'predicate',
] as const;
export type CandidateKind = (typeof candidateKinds)[number];

/** A part of a sentence that could be asked. */
export interface Candidate extends TokenSpan {
  readonly kind: CandidateKind;
  readonly type: SlotType;
}

export function spanText(tokens: readonly Token[], { from, to }: TokenSpan, text: string): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  const begin = tokens[0]?.start ?? 0;
  return first === undefined || last === undefined ? '' : text.slice(first.start - begin, last.end - begin);
}
