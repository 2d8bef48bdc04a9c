import { wordsOf } from '../../../text';
import { isTelling } from '../language/functionWords';
import { comparedWords, familyOf } from '../language/relatedWords';
import type { Item } from '../item';
import type { Rule } from '../rule';

const absolutes =
  /\b(?:always|never|all|every|only|none|no one|nobody|nothing|every(?:thing|one)|(?:complete|absolute|entire|total|exclusive|sole)ly)\b/i;

/** Absolute words in the wrong options, or in the key alone, tell which to leave out. Haladyna, Downing & Rodriguez 2002,
 *  guideline 28a (specific determiners); SAQUET's absolute terms. */
export const absoluteTerms: Rule = {
  name: 'absolute-terms',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    if (shown.length === 0) return null;
    const inKeys = keys.find((key) => absolutes.test(key));
    const inShown = shown.filter((option) => absolutes.test(option));
    const advice = (option: string): string => `Take “${absolutes.exec(option)?.[0] ?? ''}” out of “${option}”, or give other options its like.`;
    if (inKeys !== undefined) return inShown.length === 0 && keys.length === 1 ? advice(inKeys) : null;
    const [first] = inShown;
    return first === undefined || inShown.length * 2 < shown.length ? null : advice(first);
  },
};

const vague =
  /\b(?:often|sometimes|seldom|(?:usual|frequent|general|occasional|rare|most|normal)ly|many|several|some|a few|a lot|various|numerous)\b/i;

/** A longer answer tells by its other words what is meant. */
const mostVagueWords = 6;

/** SAQUET's vague terms: how often is often? In the right answers, where the learner must weigh them. */
export const vagueTerms: Rule = {
  name: 'vague-terms',
  severity: 'warn',
  advise: ({ keys }) => {
    const key = keys.find((one) => vague.test(one) && wordsOf(one).length <= mostVagueWords);
    return key === undefined ? null : `Say in “${key}” how much or how often, instead of “${vague.exec(key)?.[0] ?? ''}”.`;
  },
};

const shortestRepeat = 4;

/** A word of the stem that stands in the right option alone: Haladyna, Downing & Rodriguez 2002, guideline 28b (clang
 *  associations); SAQUET's word repeats and most of its logical cues. */
export const wordRepeats: Rule = {
  name: 'word-repeats',
  severity: 'warn',
  advise: ({ stem, keys, shown }) => {
    if (shown.length === 0) return null;
    const isInStem = familyOf(comparedWords(stem).filter(isTelling));
    const isInShown = familyOf(shown.flatMap(comparedWords));
    const repeated = keys
      .flatMap(comparedWords)
      .find((word) => word.length >= shortestRepeat && isTelling(word) && isInStem(word) && !isInShown(word));
    return repeated === undefined ? null : `Say “${repeated}” in a wrong option too, or not in the stem: it points at the right one.`;
  },
};

/** The key shares a word with each of several wrong options, which share none among themselves: the option made of what
 *  is common to the others is the right one. SAQUET's convergence cues; guideline 28e (pairs or triplets). */
export const convergenceCue: Rule = {
  name: 'convergence-cue',
  severity: 'warn',
  advise: ({ keys, shown }) => {
    const [key] = keys;
    if (key === undefined || keys.length > 1 || shown.length < 2) return null;
    const options = [key, ...shown].map(tellingWords);
    const [ofKey = 0, ...ofShown] = options.map((words, at) => [...words].filter((word) => isElsewhere(options, at, word)).length);
    return ofKey >= 2 && ofShown.every((count) => count < ofKey)
      ? `Let wrong options share words with each other, not only with “${key}”.` : null;
  },
};

function tellingWords(option: Item['keys'][number]): ReadonlySet<string> {
  return new Set(wordsOf(option).filter(isTelling));
}

function isElsewhere(options: readonly ReadonlySet<string>[], at: number, word: string): boolean {
  return options.some((words, other) => other !== at && words.has(word));
}
