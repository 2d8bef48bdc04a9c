import { finiteVerb } from './clause';
import { leaningOf } from './references';
import type { Step } from './step';
import { placeOf } from './word';

const longestOpener = 9;

/** "After the riots broke out, President Xi sent a message": an opener that leans on what the reader does not see goes,
 *  where the rest leans no more. */
export const withoutLeaningOpener: Step = (words, candidate) => {
  const comma = words.findIndex(({ text }) => text === ',');
  const place = placeOf(words, candidate);
  if (place === null || comma < 2 || comma > longestOpener || place.from < comma || !/^(?:ADP|SCONJ|ADV)$/.test(words[0]?.tag ?? '')) return words;
  const rest = words.slice(comma + 1);
  const isClause = finiteVerb(rest, 0) !== null;
  return isClause && leaningOf(words) !== null && leaningOf(rest) === null ? rest : words;
};
