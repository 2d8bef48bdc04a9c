import { isMark } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Whether the answer stands in a reference to a source: "(Keller 1998)", "(2017, 30)", "Volume 28, Issue 1". */
export function isCitation({ statement, place }: FlaggedSlot): boolean {
  if (statement.some(({ lower }) => /^(?:https?:|www\.|doi)/.test(lower))) return true;
  if (statement.some(({ text }, index) => /^(?:Volume|Vol|Issue|Pages|pp)$/.test(text) && statement[index + 1]?.tag === 'NUM')) return true;
  if (isTitleAlone(statement)) return true;
  const open = statement.slice(0, place.from).findLastIndex((word) => isMark(word, /^[([]$/));
  const close = statement.findIndex((word, index) => index >= place.to && isMark(word, /^[)\]]$/));
  if (open < 0 || close < 0) return false;
  const within = statement.slice(open + 1, close);
  return within.some(({ lower }) => /^(?:1[89]|20)\d\d[a-z]?$/.test(lower)) && within.every(({ tag, lower }) => /^(?:PROPN|NUM|PUNCT|CCONJ)$/.test(tag) || /^(?:et|al\.?|quoted|cited|in|see|and|for|of)$/.test(lower));
}

/** “Caught between Worlds: Views of Youth.” stands between quotation marks from end to end. */
function isTitleAlone(words: readonly Word[]): boolean {
  const close = words.findIndex(({ text }) => /^[”"]$/.test(text));
  return /^[“"]$/.test(words[0]?.text ?? '') && close >= words.length - 2 && words.some(({ text }) => text === ':');
}
