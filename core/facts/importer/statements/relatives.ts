import { lastMark } from './marks';
import type { Step } from './step';
import { hasVerb, placeOf } from './word';
import type { Word } from './word';

/** Drops ", which ...," and ", who ...," and appositions between commas that do not hold the candidate. */
export const withoutRelative: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const comma = words.findIndex((word, index) => word.text === ',' && /^(?:which|who|whose|whom|where|namely)$/.test(words[index + 1]?.lower ?? ''));
  if (place === null || comma < 0) return words;
  if (words[comma + 2]?.text === ',') return words;
  const isQuoted = /^[“"]$/.test(words[comma + 2]?.text ?? '');
  const end = words.findIndex((word, index) => index > comma + 2 && word.text === ',' && (!isQuoted || /^[”"]$/.test(words[index - 1]?.text ?? '')));
  const isLast = end < 0 || !hasVerb(words, end, words.length);
  const to = isLast ? lastMark(words) : end + 1;
  if (place.from > comma && place.from < to) return words;
  // "Truman, the vice president, who ..., believed": the apposition before needs the comma that closes it.
  const keepsComma = !isLast && (opensApposition(words, comma) || isWithinOpener(words, comma));
  return [...words.slice(0, comma), ...words.slice(keepsComma ? to - 1 : to)];
};

/** "After the fall of the wall, which ..., the towns grew": the opener needs its comma. */
function isWithinOpener(words: readonly Word[], comma: number): boolean {
  return /^(?:ADP|SCONJ)$/.test(words[0]?.tag ?? '') && !hasVerb(words, 0, comma) && !words.slice(0, comma).some(({ text }) => text === ',');
}

/** Whether a comma before, with no verb since, still waits for its second. */
function opensApposition(words: readonly Word[], comma: number): boolean {
  const earlier = words.slice(0, comma).findLastIndex(({ text }) => text === ',');
  const isOpener = /^(?:ADP|ADV|SCONJ)$/.test(words[0]?.tag ?? '') && !words.slice(0, Math.max(0, earlier)).some(({ text }) => text === ',');
  return earlier > 0 && !isOpener && !hasVerb(words, 0, comma);
}
