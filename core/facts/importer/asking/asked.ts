import type { SlotType } from '../../slotTypes';
import type { TokenSpan } from '../language/token';
import type { CandidateKind } from '../spans/candidate';
import type { Clause } from '../statements/clause';
import { textOf } from '../statements/word';
import type { Word } from '../statements/word';

/** What is asked for, and the statement that answers. */
export interface Asked {
  readonly words: readonly Word[];
  /** Where the answer stands among the words. */
  readonly place: TokenSpan;
  readonly kind: CandidateKind;
  readonly type: SlotType;
}

/** The answer with its determiner. */
export function withDeterminer(words: readonly Word[], { from, to }: TokenSpan): TokenSpan {
  const before = words[from - 1];
  const isDeterminer = before?.tag === 'DET' || /^(?:its|their|his|her)$/.test(before?.lower ?? '');
  return { from: isDeterminer ? from - 1 : from, to };
}

/** The answer as text, without its determiner. */
export function nameAt(words: readonly Word[], { from, to }: TokenSpan): string {
  return textOf(words.slice(from, to));
}

/** Whether only the verb and its adverbs stand between the subject and the index. */
export function isVerbGroupEnd({ words, verb }: Clause, index: number): boolean {
  return words.slice(verb, index).every(({ tag, lower }, step) => step === 0 || tag === 'VERB' || tag === 'AUX' || tag === 'ADV' || tag === 'PART' && lower === 'not');
}

/** Whether what stands at the index does not belong to the phrase before it. */
export function endsPhrase(words: readonly Word[], index: number, openerEnd: number): boolean {
  const next = words[index];
  if (next === undefined || index === openerEnd) return true;
  return next.tag === 'ADP' ? !/^(?:of|to|and|or)$/.test(next.lower) : next.tag === 'SCONJ';
}
