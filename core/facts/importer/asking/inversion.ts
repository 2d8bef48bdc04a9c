import { namesOf } from '../gazetteer/names';
import { isTitle } from '../gazetteer/titles';
import type { TokenSpan } from '../language/token';
import type { Clause } from '../statements/clause';
import { endsOpen } from '../statements/whole';
import { newWord, textOf } from '../statements/word';
import type { Word } from '../statements/word';
import { canInvert } from './safety';

const be = /^(?:am|is|are|was|were)$/;
const have = /^(?:has|have|had)$/;
const modal = /^(?:will|would|shall|should|can|could|may|might|must)$/;
/** Past and base form are the same. */
const unchanging = /^(?:put|set|cut|hit|let|cost|spread|read|shut|split|hurt|quit|bet|burst|cast|thrust|beat)$/;

/** The clause as the body of a question, without the words of `removed`: "did Maududi found the party in 1941". Null
 *  where its verb is of a form that cannot be turned round safely. */
export function invertedBody(clause: Clause, removed: TokenSpan): string | null {
  const { words, subject, verb } = clause;
  const finite = words[verb];
  if (finite === undefined || !canInvert(clause)) return null;
  const begin = clause.opener.length === 0 ? 0 : clause.opener.length + 1;
  const between = words.slice(begin + subject.length, verb);
  const rest = kept(words, verb + 1, removed);
  const opener = removed.from < clause.opener.length ? [] : openerAtEnd(clause.opener);
  const front = [...lowered(subject), ...between];
  const body = isAuxiliary(words, verb)
    ? [finite, ...front, ...rest]
    : supported(finite, front, rest, clause.isPlural);
  return body === null || endsOpen(body) && opener.length === 0 ? null : textOf(spaced(withoutLooseCommas([...body, ...opener])));
}

function withoutLooseCommas(words: readonly Word[]): Word[] {
  return words.filter(({ text }, index) => text !== ',' || (index < words.length - 1 && words[index + 1]?.text !== ','));
}

function kept(words: readonly Word[], from: number, removed: TokenSpan): Word[] {
  return words.filter((_, index) => index >= from && (index < removed.from || index >= removed.to));
}

/** Whether the finite verb is one that goes before the subject in a question. */
function isAuxiliary(words: readonly Word[], verb: number): boolean {
  const { lower } = words[verb] ?? { lower: '' };
  if (be.test(lower) || modal.test(lower)) return true;
  if (!have.test(lower) && !/^(?:do|does|did)$/.test(lower)) return false;
  const next = words.slice(verb + 1, verb + 4).find(({ tag, lower: word }) => tag !== 'ADV' && word !== 'not' && tag !== 'PART');
  if (next === undefined) return false;
  return have.test(lower) ? next.tag === 'VERB' || next.lower === 'been' : next.tag === 'VERB';
}

function supported(finite: Word, front: readonly Word[], rest: readonly Word[], isPlural: boolean): Word[] | null {
  const lemma = have.test(finite.lower) ? 'have' : finite.lemma;
  const next = rest.findIndex(({ tag }) => tag === 'AUX');
  const hasLink = rest.slice(0, next).some(({ tag, lower }) => tag === 'SCONJ' || tag === 'CCONJ' || /^(?:which|who|that|whose|where|when|what|how)$/.test(lower));
  // A second finite verb and nothing to join it: the first was a noun after all.
  if (!/^\p{Ll}[\p{Ll}-]*$/u.test(lemma) || (next >= 0 && !hasLink) || isFinite(rest[0])) return null;
  return [newWord(supportOf(finite.lower, lemma, isPlural), 'AUX'), ...front, newWord(lemma, 'VERB'), ...rest];
}

function isFinite(word: Word | undefined): boolean {
  return word?.tag === 'VERB' && /ed$/.test(word.lower);
}

function supportOf(verb: string, lemma: string, isPlural: boolean): 'do' | 'does' | 'did' {
  if (verb === lemma) return isPlural && !unchanging.test(verb) ? 'do' : 'did';
  if (verb === 'has' || (/s$/.test(verb) && verb.startsWith(lemma.slice(0, -1)))) return 'does';
  return verb === 'have' ? 'do' : 'did';
}

function openerAtEnd(opener: readonly Word[]): Word[] {
  return lowered(opener);
}

/** A beginning of a sentence as it reads in the middle of one. */
export function lowered(words: readonly Word[]): Word[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const staysCapital = first.tag === 'PROPN' || namesOf(first.text).length > 0 || (isTitle(first.text) && rest[0]?.tag === 'PROPN') || /^\p{Lu}[\p{Lu}\d]/u.test(first.text) || first.text === 'I' || /^\d/.test(first.text);
  return [{ ...first, hasSpaceBefore: true, text: staysCapital ? first.text : first.text.charAt(0).toLowerCase() + first.text.slice(1) }, ...rest];
}

/** Words from different places, each apart from the one before unless it is a mark that clings to it. */
export function spaced(words: readonly Word[]): Word[] {
  return words.map((word, index) => {
    const before = words[index - 1];
    const isTorn = word.source !== null && before !== undefined && before.source !== word.source - 1;
    return isTorn && word.tag !== 'PUNCT' && !/^['’]/.test(word.text) ? { ...word, hasSpaceBefore: true } : word;
  });
}
