import { lastMark } from './marks';
import type { Step } from './step';
import { newWord, placeOf } from './word';
import type { Word } from './word';

const events = /^(?:battle|massacre|riots?|unrest|uprising|revolt|mutiny|coup|earthquake|summit|events|conflict|disaster|bombing|assassination|referendum|olympics|raid|flood|siege|incident|clash|clashes|protests)$/;

/** One letter for a word, so that a pattern can tell what is the name of an event. */
function codeOf({ lower, tag }: Word): string {
  if (events.test(lower)) return 'E';
  if (lower === 'of') return 'o';
  if (lower === 'in' || lower === 'at') return 'i';
  return tag === 'PROPN' ? 'P' : tag === 'ADJ' || tag === 'NOUN' ? 'n' : '-';
}

/** "Osh riots", "Battle of Kursk", "Andijan events in Uzbekistan". */
const namedEvent = /^(?:[Pn]*P[Pn]*E(?:iP+)?|n*Eo?P+(?:iP+)?)$/;

/** What stands before an event that is told for its date, not what is done about it or how it began or ended. */
const before = /^(?:,|\(|and|or|as|at|in|during|after|before|including|like)$/;

/** "..., such as the Andijan events in Uzbekistan in May 2005" as "The Andijan events in Uzbekistan took place in May
 *  2005", where the date is asked. */
export const eventAlone: Step = (words, candidate) => {
  const place = placeOf(words, candidate);
  if (place === null || words[place.from - 1]?.lower !== 'in' || !/^[12]\d{3}$/.test(words[place.to - 1]?.lower ?? '')) return words;
  if (words.slice(place.from, place.to).some(({ tag }) => tag === 'CCONJ') || !/^[,.;)]$/.test(words[place.to]?.text ?? '.')) return words;
  const begin = words.slice(0, place.from - 1).findLastIndex(({ lower }) => lower === 'the');
  const event = words.slice(begin + 1, place.from - 1);
  const isFirst = begin === 0;
  if (begin < 0 || !namedEvent.test(event.map(codeOf).join('')) || !(isFirst || before.test(words[begin - 1]?.lower ?? ''))) return words;
  const end = words.slice(lastMark(words));
  return [newWord('The', 'DET'), ...event, { ...newWord('took', 'VERB'), lemma: 'take' }, newWord('place', 'NOUN'), ...words.slice(place.from - 1, place.to), ...end];
};
