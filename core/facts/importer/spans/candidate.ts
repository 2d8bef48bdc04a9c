import type { SlotType } from '../../slotTypes';
import type { TokenSpan } from '../language/token';

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
  /** Of a list, its items in order. */
  readonly items?: readonly TokenSpan[];
}
