import type { Step } from './step';
import { isMark, placeOf } from './word';

/** Drops what stands in brackets, but for the brackets that hold the candidate. */
export const withoutBrackets: Step = (words, candidate) => {
  const open = words.findIndex((word) => isMark(word, /^[([]$/));
  if (open < 0) return words;
  const close = words.findIndex((word, index) => index > open && isMark(word, /^[)\]]$/));
  if (close < 0) return words;
  const without = [...words.slice(0, open), ...words.slice(close + 1)];
  const holds = placeOf(words, candidate);
  if (holds !== null && holds.from > open && holds.to <= close) return words;
  return withoutBrackets(without, candidate);
};
