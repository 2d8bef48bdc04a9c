import type { Step } from './step';
import { hasVerb, placeOf } from './word';
import type { Word } from './word';

const longEnough = 22;

/** Drops what a sentence adds after its only dash. */
export const withoutDash: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  const [dash = -1, ...others] = words.flatMap(({ text }, index) => (/^[—–]$/.test(text) ? [index] : []));
  const isAdded = place !== null && dash >= place.to && others.length === 0 && words[dash]?.tag === 'PUNCT' && hasVerb(words, 0, dash);
  return isAdded ? words.slice(0, dash) : words;
};

/** Drops what a long sentence adds after a comma: ", leading to ...", ", including ...", ", although ...". */
export const withoutTail: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  if (place === null || words.length < longEnough || words.some(({ text }) => text === ':')) return words;
  const comma = words.findIndex((word, index) => index >= place.to && word.text === ',' && isTail(words, index + 1));
  return comma < 0 ? words : words.slice(0, comma);
};

function isTail(words: readonly Word[], begin: number): boolean {
  const first = words[begin];
  if (first === undefined) return false;
  if (/^(?:although|though|because|since|while|when|after|before|until)$/.test(first.lower)) return true;
  if (first.lower === 'as' && words[begin + 1]?.lower === 'well' && !words.slice(begin).some(({ tag }) => tag === 'AUX')) return true;
  const isAddition = /^(?:including|despite|with|such)$/.test(first.lower) || (/ing$/.test(first.lower) && first.tag === 'VERB');
  const next = words.findIndex((word, index) => index > begin && word.text === ',');
  // What stands between commas is only set in; the sentence goes on.
  if (next > 0 && words[next + 1]?.tag === 'AUX') return false;
  return isAddition && (next < 0 || first.lower !== 'such' && /ing$/.test(first.lower) && first.lower !== 'including' || !words.slice(next).some(({ tag, lower }) => tag === 'AUX' || (tag === 'VERB' && !/ing$/.test(lower))));
}
