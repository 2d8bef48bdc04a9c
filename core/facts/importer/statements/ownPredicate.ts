import { parseClause } from './clause';
import type { Step } from './step';
import { isNominal, placeOf } from './word';
import type { Word } from './word';

/** Of predicates of one subject, "founded it, led it and left it", the one that holds the candidate, with the subject. All
 *  stay where a pronoun of it may stand for a name in those before. */
export const ownPredicate: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const clause = parseClause(words);
  if (place === null || clause === null) return words;
  const { verb } = clause;
  const joint = words.findIndex((_, index) => index > verb + 1 && isPredicateJoint(words, index, verb));
  if (joint < 0 || !words.slice(verb, joint).some(isNominal)) return words;
  const begins = [verb, ...predicateCommas(words, verb, joint), joint].map((at, index) => (index === 0 ? at : at + 1));
  const own = begins.findLastIndex((begin) => begin <= place.from);
  if (own < 0) return place.to <= verb ? words.slice(0, endBefore(words, begins[1] ?? joint + 1)) : words;
  const next = begins[own + 1];
  const predicate = words.slice(begins[own], next === undefined ? words.length : endBefore(words, next));
  if (own === 0) return [...words.slice(0, verb), ...predicate];
  const [first, ...rest] = predicate;
  const isNamedBefore = words.slice(verb, begins[own]).some(({ tag }) => tag === 'PROPN') && predicate.some(({ lower }) => /^(?:him|her|his|them)$/.test(lower));
  return first === undefined || isNamedBefore ? words : [...words.slice(0, verb), ...sharedAuxiliary(words, verb, (begins[own] ?? 1) - 1), { ...first, hasSpaceBefore: true }, ...rest];
};

/** Commas before the joint that a verb follows: each begins a predicate of its own. */
function predicateCommas(words: readonly Word[], verb: number, joint: number): number[] {
  return words.flatMap(({ text }, index) => {
    const next = words[index + 1];
    const isVerb = next?.tag === 'VERB' && !/ing$/.test(next.lower);
    return text === ',' && index > verb && index < joint - 1 && isVerb ? [index] : [];
  });
}

/** The end of what stands before a predicate: without its comma and "and". */
function endBefore(words: readonly Word[], begin: number): number {
  let end = begin - 1;
  while (end > 0 && words[end - 1]?.text === ',') end -= 1;
  return end;
}

function isPredicateJoint(words: readonly Word[], index: number, verb: number): boolean {
  const word = words[index];
  if (word?.lower !== 'and' && word?.lower !== 'but') return false;
  const next = words[index + 1]?.tag === 'ADV' ? words[index + 2] : words[index + 1];
  if (next === undefined || (next.tag !== 'VERB' && next.tag !== 'AUX') || /ing$/.test(next.lower)) return false;
  const between = words.slice(verb + 1, index);
  return !between.some(({ lower, tag }) => lower === 'to' && tag === 'PART') && !between.some(({ lower }) => /^(?:which|who|that|where|when)$/.test(lower));
}

/** "was built and used": the second participle needs the auxiliary of the first. */
function sharedAuxiliary(words: readonly Word[], verb: number, joint: number): Word[] {
  const first = words[verb];
  const next = words[joint + 1]?.tag === 'ADV' ? words[joint + 2] : words[joint + 1];
  const group = words.slice(verb, joint).filter((word, index) => word.tag === 'AUX' && index < 3);
  const isParticiple = next?.tag === 'VERB' && /(?:ed|en|wn)$/.test(next.lower);
  return first?.tag === 'AUX' && isParticiple ? group : [];
}
