import { isMark, isNominal } from './word';
import type { Word } from './word';

/** A clause of which the grammar is plain enough to turn it round: a subject, its finite verb, and the rest. */
export interface Clause {
  /** What stands before the subject, without its comma: "In 1928". */
  readonly opener: readonly Word[];
  readonly subject: readonly Word[];
  /** Index of the finite verb or auxiliary among the words. */
  readonly verb: number;
  readonly words: readonly Word[];
  readonly isPlural: boolean;
}

const finiteLess = /ing$/;
const relative = /^(?:which|who|whom|whose|that|where|when|what|how|why)$/;

/** Parses the words of one clause; null where its subject or verb is not plain to see. */
export function parseClause(words: readonly Word[]): Clause | null {
  const openerEnd = openerLength(words);
  const begin = openerEnd === 0 ? 0 : openerEnd + 1;
  const verb = finiteVerb(words, begin);
  if (verb === null) return null;
  const subject = withoutAdverbs(words.slice(begin, verb));
  if (!isPlainSubject(subject)) return null;
  return { opener: words.slice(0, openerEnd), subject, verb, words, isPlural: isPlural(subject, words[verb]) };
}

/** Words before the comma of an adverbial that opens the clause; 0 without one. */
function openerLength(words: readonly Word[]): number {
  const first = words[0];
  if (first === undefined) return 0;
  const isOpener = first.tag === 'ADP' || first.tag === 'ADV' || first.tag === 'SCONJ' || /^(?:during|after|before|since|until|following|by)$/.test(first.lower);
  if (!isOpener) return 0;
  const comma = words.findIndex((word) => word.text === ',');
  if (comma < 1 || comma > 14) return 0;
  const isList = words[comma + 1] !== undefined && words.slice(comma + 1, comma + 5).some((word, index) => word.lower === 'and' && index < 4) && words[comma - 1]?.tag === 'PROPN' && words[comma + 1]?.tag === 'PROPN';
  return isList ? 0 : comma;
}

/** The first finite verb: not an infinitive, a participle after a noun, or a verb of a relative clause. */
export function finiteVerb(words: readonly Word[], begin: number): number | null {
  for (let index = begin; index < words.length; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (word === undefined || isMark(word, /^[,;:()]$/)) return null;
    if (relative.test(word.lower) && index > begin) return null;
    if (word.tag !== 'VERB' && word.tag !== 'AUX') continue;
    if (before?.lower === 'to' || finiteLess.test(word.lower) && word.tag === 'VERB') return null;
    if (word.tag === 'VERB' && isReducedRelative(words, index)) return null;
    return index;
  }
  return null;
}

/** "The treaty signed in 1763 ended the war": a participle that another finite verb follows in the clause. */
function isReducedRelative(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (!/(?:ed|en|wn|lt|nt|ght|ade|aid|eft|ound)$/.test(words[index]?.lower ?? '') || next?.tag !== 'ADP') return false;
  for (let later = index + 1; later < words.length; later += 1) {
    const word = words[later];
    if (word === undefined || isMark(word, /^[,;:()]$/) || word.tag === 'CCONJ' || word.tag === 'SCONJ' || relative.test(word.lower)) return false;
    const isFinite = word.tag === 'AUX' || (word.tag === 'VERB' && !finiteLess.test(word.lower) && words[later - 1]?.lower !== 'to');
    if (isFinite && isNominal(words[later - 1])) return true;
  }
  return false;
}

function withoutAdverbs(words: readonly Word[]): Word[] {
  const kept = [...words];
  while (kept.at(-1)?.tag === 'ADV' && !/^(?:here|there)$/.test(kept.at(-1)?.lower ?? '')) kept.pop();
  return kept;
}

const unplain: ReadonlySet<Word['tag']> = new Set(['VERB', 'AUX', 'SCONJ', 'PUNCT']);

function isPlainSubject(subject: readonly Word[]): boolean {
  if (subject.length === 0 || subject.length > 14) return false;
  if (!subject.some((word) => isNominal(word) || word.tag === 'PRON' || word.tag === 'NUM')) return false;
  return subject.every((word) => !unplain.has(word.tag) || /^[-‐'’“”"]s?$/.test(word.text)) && subject[0]?.tag !== 'ADP' && subject[0]?.tag !== 'CCONJ';
}

function isPlural(subject: readonly Word[], verb: Word | undefined): boolean {
  if (/^(?:are|were|have|do)$/.test(verb?.lower ?? '')) return true;
  if (/^(?:is|was|has|does)$/.test(verb?.lower ?? '')) return false;
  const preposition = subject.findIndex(({ tag }) => tag === 'ADP');
  const core = preposition < 0 ? subject : subject.slice(0, preposition);
  const head = core.findLast(isNominal);
  return core.some(({ lower }) => lower === 'and') || (head !== undefined && head.tag === 'NOUN' && /[^su]s$/.test(head.lower));
}
