import { lastMark } from './marks';
import type { Step } from './step';
import { hasVerb, placeOf } from './word';

/** Drops ", which ...," and ", who ...," and appositions between commas that do not hold the candidate. */
export const withoutRelative: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const comma = words.findIndex((word, index) => word.text === ',' && /^(?:which|who|whose|whom|where|namely)$/.test(words[index + 1]?.lower ?? ''));
  if (place === null || comma < 0) return words;
  const isQuoted = /^[“"]$/.test(words[comma + 2]?.text ?? '');
  const end = words.findIndex((word, index) => index > comma + 2 && word.text === ',' && (!isQuoted || /^[”"]$/.test(words[index - 1]?.text ?? '')));
  const isLast = end < 0 || !hasVerb(words, end, words.length);
  const to = isLast ? lastMark(words) : end + 1;
  if (place.from > comma && place.from < to) return words;
  return [...words.slice(0, comma), ...words.slice(to)];
};
