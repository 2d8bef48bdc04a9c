import { finiteVerb } from './clause';
import type { Step } from './step';
import { hasVerb, isMark, isNominal, placeOf } from './word';
import type { Word } from './word';

/** Of clauses with subjects of their own, the one that holds the candidate. */
export const ownClause: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  if (place === null || words.some(({ lower }) => lower === 'if')) return words;
  let from = 0;
  let to = words.length;
  for (let index = 1; index < words.length - 2; index += 1) {
    const begin = clauseBeginsAfter(words, index);
    if (begin === null || !hasVerb(words, from, index)) continue;
    if (index >= place.to) {
      to = index;
      break;
    }
    if (begin <= place.from) from = begin;
  }
  return from === 0 && to === words.length ? words : words.slice(from, to);
};

/** Index at which a new main clause begins, if the word is what joins it to the one before. */
function clauseBeginsAfter(words: readonly Word[], index: number): number | null {
  const word = words[index];
  if (word === undefined) return null;
  if (isMark(word, /^;$/)) return isClause(words, index + 1) ? index + 1 : null;
  const hasComma = word.text === ',';
  if (hasComma && isSplice(words, index + 1)) return index + 1;
  const joint = hasComma ? words[index + 1] : word;
  const begin = hasComma ? index + 2 : index + 1;
  if (joint === undefined || !/^(?:and|but|while|whereas|although|though|so|yet)$/.test(joint.lower)) return null;
  if (!hasComma && !/^(?:and|but|while|whereas)$/.test(joint.lower)) return null;
  if (!hasComma && (/^(?:NUM|ADJ|ADP|DET)$/.test(words[index - 1]?.tag ?? '') || !/^(?:DET|PRON)$/.test(words[begin]?.tag ?? '') && joint.lower === 'and')) return null;
  if (!isComplete(words, index)) return null;
  // ", and the fact that ... shows": a subject with a clause of its own.
  if (hasComma && words[begin]?.lower === 'the' && words[begin + 2]?.lower === 'that') return begin;
  return isClause(words, begin) ? begin : null;
}

/** Whether the clause before has its verb: "when the movement and its focus | was eclipsed" has none yet. */
function isComplete(words: readonly Word[], index: number): boolean {
  const opening = words.slice(0, index).findLastIndex(({ lower, tag }) => tag === 'SCONJ' || /^(?:when|where|which|who|that|if|whether)$/.test(lower));
  // "deep divisions as slavery | and the growth of the west divided it": the clause after "as" has no verb yet.
  if (words[index - 2]?.lower === 'as' && words[index - 1]?.tag === 'NOUN') return false;
  const between = words.slice(0, index).findLastIndex(({ lower }) => lower === 'between');
  const comma = words.slice(0, index).findLastIndex(({ text }) => text === ',');
  // "terrorism, extremism, and separatism": the last of a list, not of clauses.
  if (comma >= 0 && index - comma <= 4 && words[index + 1]?.lower === 'and' && !hasVerb(words, comma + 1, index)) return false;
  // "between what is seen | and the ways it is told", "a peace in which A left | and the others stayed".
  const isPaired = between < 0 || index - between > 6 && words.slice(between, index).some(({ lower }) => lower === 'and');
  return hasVerb(words, opening + 1, index) && isPaired && !isWithinRelative(words, index);
}

/** "a peace in which A left | and the others stayed": both clauses tell of the one peace. */
function isWithinRelative(words: readonly Word[], index: number): boolean {
  const opening = words.slice(0, index).findLastIndex(({ lower }, at) => lower === 'which' && words[at - 1]?.tag === 'ADP');
  return opening > 1 && words[index]?.lower === 'and' && !words.slice(opening, index).some(({ text }) => text === ',');
}

/** "The order is shattered, a new division is being formed": main clauses apart by a comma alone. */
function isSplice(words: readonly Word[], begin: number): boolean {
  const opener = words[0]?.tag ?? 'X';
  const verb = finiteVerb(words, begin);
  const last = words.slice(0, begin - 1).findLastIndex(({ text }) => text === ',');
  // ", while in the south, the number was ...": an opener, not a clause before it.
  if (words.slice(last + 1, begin - 1).some(({ lower }) => /^(?:while|whereas|when|as|although|because|that|which|who)$/.test(lower))) return false;
  return !/^(?:SCONJ|ADP|ADV)$/.test(opener) && words[begin]?.tag === 'DET' && verb !== null && words[verb]?.tag === 'AUX' && isClause(words, begin);
}

/** Whether a noun phrase and then a finite verb begin here. */
function isClause(words: readonly Word[], begin: number): boolean {
  const verb = finiteVerb(words, begin);
  if (verb === null || verb === begin || verb - begin > 9) return false;
  const subject = words.slice(begin, verb);
  const opener = subject[0];
  if (opener === undefined || !/^(?:DET|PROPN|NOUN|PRON|ADJ|NUM)$/.test(opener.tag)) return false;
  return subject.some((word) => isNominal(word) || word.tag === 'PRON') && !subject.some(({ tag }) => tag === 'CCONJ');
}
