import { isMark } from '../statements/word';
import type { Word } from '../statements/word';

/** "Congress passed, the law, called the Rule": a comma between a verb and its object, which a cut left there. */
export function hasStrayComma(words: readonly Word[]): boolean {
  return words.some((word, index) => {
    if (!isMark(word, /^,$/) || words[index - 1]?.tag !== 'VERB' || words[index + 1]?.tag !== 'DET') return false;
    const before = words.slice(0, index - 1);
    const isFirstVerb = !before.some(({ tag, text }) => tag === 'VERB' || tag === 'AUX' || text === ',');
    const next = words.findIndex((later, at) => at > index && isMark(later, /^,$/));
    const object = words.slice(index + 1, next < 0 ? words.length : next);
    return isFirstVerb && before.length > 0 && !object.some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  });
}
