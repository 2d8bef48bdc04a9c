import { namesOf } from '../gazetteer/names';
import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

const institution = /^(?:governments?|legislature|parliament|presidency|king|queen|monarch|citizens|judiciary|cabinet)$/;
const troops = /^(?:forces?|army|armies|fleet|navy|troops|soldiers)$/;

/** "The government seeks ...", "All members of the legislature must ...", "The Spartan force fought": every state has one,
 *  every people has sent many, and nothing says which is meant. */
export function isOfUnnamedState({ statement, place }: FlaggedSlot): boolean {
  const others = statement.filter((_, index) => index < place.from || index >= place.to);
  const isDated = others.some(({ tag, lower }) => tag === 'NUM' && /^\d{3,4}s?$/.test(lower));
  const hasPlace = others.some((_, index) => isPlaceOrPeople(others, index));
  return statement.some((_, index) => isBare(statement, index) && (!hasPlace || isFirst(statement, index)))
    || !isDated && others.some((_, index) => isSomeTroops(others, index));
}

/** With "the" or "all" and nothing beside it that says whose. */
function isBare(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined || !institution.test(word.lower) || !/^(?:the|all|each|every)$/.test(before?.lower ?? '')) return false;
  return !isNominal(next) && !/^(?:of|in|that|which|who|whose|at|under|from|['’]s?)$/.test(next?.lower ?? '');
}

/** Whether no noun that could say whose stands before. */
function isFirst(words: readonly Word[], index: number): boolean {
  return !words.slice(0, index).some(({ tag }) => tag === 'PROPN');
}

function isPlaceOrPeople(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word?.tag !== 'PROPN') return false;
  return [word.text, `${word.text} ${next?.text ?? ''}`].some((text) => namesOf(text).some(({ kind }) => kind !== 'belief' && kind !== 'body' && kind !== 'language'));
}

function isSomeTroops(words: readonly Word[], index: number): boolean {
  const [article, people, noun, next] = words.slice(index, index + 4);
  return article?.lower === 'the' && people?.tag === 'PROPN' && troops.test(noun?.lower ?? '') && !isNominal(next) && !/^(?:of|under|that|which|led|at|in)$/.test(next?.lower ?? '') && /(?:an|ek|ish|ese|ch)$/.test(people.lower);
}
