import { parseClause } from './clause';
import { lastMark } from './marks';
import { isMark, isNominal } from './word';
import type { Word } from './word';

/** Whether what a sentence was cut down to still holds together: a subject and its verb with no loose comma between
 *  them, an end that wants nothing more, and no row that lost its "and". */
export function isWhole(words: readonly Word[]): boolean {
  const body = words.slice(0, lastMark(words));
  return !endsOpen(body) && !hasLooseComma(body) && !hasOpenRow(body) && !hasHalfPair(body);
}

/** "not only depicted the law": and what else? */
function hasHalfPair(words: readonly Word[]): boolean {
  const only = words.findIndex(({ lower }, index) => lower === 'only' && words[index - 1]?.lower === 'not');
  return only > 0 && !words.slice(only).some(({ lower }) => lower === 'but');
}

/** "far more than", "while in the slave states": the last words ask for others. */
export function endsOpen(words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined || /^(?:than|as|and|or|but|while|the|a|an|of|for|with|from|because|that|which|who|when|where|particularly|especially|including|not|like|into|against|between|among|was|were|is|are|been)$/.test(last.lower)) return true;
  if (last.tag === 'AUX' && /^(?:shall|will|may|might|must|can|could|should|would)$/.test(last.lower) || lacksVerbAtEnd(words)) return true;
  const comma = words.findLastIndex((word) => isMark(word, /^,$/));
  return /^(?:while|whereas|although|though|because|but)$/.test(words[comma + 1]?.lower ?? '') && comma > 0 && !words.slice(comma + 1).some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower)));
}

/** "when Governor Bill Clinton": a clause of time, place or condition that was cut before its verb. */
function lacksVerbAtEnd(words: readonly Word[]): boolean {
  const opening = words.findLastIndex(({ lower }) => /^(?:when|where|whenever|wherever|if|because|although)$/.test(lower));
  const clause = words.slice(opening + 1);
  return opening > 0 && isNominal(clause.at(-1)) && !clause.some(({ tag }) => tag === 'AUX' || tag === 'VERB');
}

/** "The worst incident, occurred in 1807": one comma alone between a subject and its verb. */
function hasLooseComma(words: readonly Word[]): boolean {
  if (/^(?:ADP|ADV|SCONJ|VERB)$/.test(words[0]?.tag ?? '')) return false;
  const comma = words.findIndex((word) => isMark(word, /^,$/));
  const isBefore = comma > 0 && !words.slice(0, comma).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return isBefore && isFiniteAt(words, comma + 1) && !words.some((word, index) => index > comma && isMark(word, /^,$/) && isFiniteAt(words, index + 1));
}

function isFiniteAt(words: readonly Word[], index: number): boolean {
  const word = words[index]?.tag === 'ADV' ? words[index + 1] : words[index];
  return word?.tag === 'AUX' || (word?.tag === 'VERB' && !/ing$/.test(word.lower));
}

/** "denounced the banks, advocated a tax": finite verbs or things in a row, and no "and" before the last. */
function hasOpenRow(words: readonly Word[]): boolean {
  const verb = parseClause(words)?.verb ?? null;
  const comma = words.findLastIndex((word) => isMark(word, /^,$/));
  if (verb === null || comma <= verb) return false;
  const tail = words.slice(comma + 1);
  const [first, second] = tail;
  if (first === undefined || tail.some(({ tag }) => tag === 'CCONJ')) return false;
  // A second comma would only close what the first set apart.
  const isPaired = words.slice(verb, comma + 1).filter((word) => isMark(word, /^,$/)).length % 2 === 0;
  if (first.tag === 'VERB' && /(?:ed|ew|ut|ade|ook|ave)$/.test(first.lower) && second?.tag !== 'ADP') return !isPaired;
  return /^(?:DET|ADJ|NOUN)$/.test(first.tag) && tail.length <= 6 && tail.every(({ tag }) => /^(?:DET|ADJ|NOUN)$/.test(tag)) && isNominal(words[comma - 1])
    && words[comma - 1]?.tag === 'NOUN';
}
