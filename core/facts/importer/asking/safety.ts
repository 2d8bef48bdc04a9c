import { namesOf } from '../gazetteer/names';
import type { Clause } from '../statements/clause';
import { isMark, isNominal } from '../statements/word';
import type { Word } from '../statements/word';

const longestJointSubject = 6;

/** Whether a clause can be turned round without a doubt: one predicate, a subject read rightly, and a first word of which
 *  we know whether it keeps its capital. Otherwise its gap is asked. */
export function canInvert(clause: Clause): boolean {
  const rest = clause.words.slice(clause.verb + 1);
  return !isMisread(clause) && !clause.words.slice(clause.verb, clause.verb + 3).some(({ lower }) => lower === 'not' || lower === 'never') && !hasSecondPredicate(rest) && !isLoose(rest) && isSureOfCapital(clause.subject)
    && (clause.subject.length <= longestJointSubject || !clause.subject.some(({ tag }) => tag === 'CCONJ'));
}

/** "Paintings discovered in Spain by Pike, a scholar, challenge that": the first verb was only a participle. */
function isMisread({ words, verb }: Clause): boolean {
  if (words[verb]?.tag !== 'VERB' || !/(?:ed|en|wn|nd)$/.test(words[verb].lower) || words[verb + 1]?.tag !== 'ADP') return false;
  const rest = words.slice(verb + 1);
  // What is done by somebody is told by a participle, where no auxiliary stands before it.
  if (rest.some(({ lower }, index) => lower === 'by' && rest[index + 1]?.tag === 'PROPN')) return true;
  const next = rest.findIndex(({ tag, lower }, index) => tag === 'VERB' && !/(?:ing|ed)$/.test(lower) && rest[index - 1]?.lower !== 'to');
  return next >= 0 && !rest.slice(0, next).some(({ tag, lower }) => tag === 'SCONJ' || tag === 'CCONJ' || /^(?:which|who|that|whose|where|when|what|how)$/.test(lower));
}

/** "relented and rechartered the bank", "agreed and troops began to leave" */
export function hasSecondPredicate(rest: readonly Word[]): boolean {
  return rest.some(({ tag, lower }, index) => {
    if (tag !== 'CCONJ' && lower !== ',') return false;
    const next = rest[index + 1]?.tag === 'ADV' ? rest[index + 2] : rest[index + 1];
    if (tag === 'CCONJ' && hasOwnSubject(rest, index + 1)) return true;
    return isFinite(next) || tag === 'CCONJ' && isNominal(next) && isFinite(rest[index + 2]) && !/(?:ed|en)$/.test(rest[index + 2]?.lower ?? '');
  });
}

const longestSubject = 4;

/** "was brief and local rulers held the coast": a subject of some words, its verb and an object. */
function hasOwnSubject(rest: readonly Word[], from: number): boolean {
  const verb = rest.findIndex(({ tag }, index) => index >= from && !/^(?:DET|ADJ|NOUN|PROPN)$/.test(tag));
  return verb - from > 1 && verb - from <= longestSubject && isNominal(rest[verb - 1]) && isFinite(rest[verb]) && /^(?:DET|PROPN)$/.test(rest[verb + 1]?.tag ?? '');
}

function isFinite(word: Word | undefined): boolean {
  return word?.tag === 'AUX' || (word?.tag === 'VERB' && !/ing$/.test(word.lower));
}

/** "were dismayed to learn, that ..." */
function isLoose(rest: readonly Word[]): boolean {
  return rest.some((word, index) => isMark(word, /^,$/) && /^(?:that|and|but|so)$/.test(rest[index + 1]?.lower ?? '') && rest[index + 2]?.tag !== 'NOUN' && rest[index + 2]?.tag !== 'PROPN');
}

/** "Older treaties", "World powers": is the first word a name? */
function isSureOfCapital([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined) return true;
  if (first.tag === 'PROPN') return second.tag === 'PROPN' || !isNominal(second) && second.tag !== 'ADJ' || namesOf(first.text).length > 0;
  return second.tag !== 'PROPN' || first.tag === 'DET' || first.tag === 'PRON' || first.tag === 'NUM';
}
