import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Things of which everybody knows which one is meant, or none in particular. */
const unique = /^(?:world|sun|moon|earth|sea|sky|past|future|present|end|beginning|start|rest|way|time|first|south|north|east|west|middle|war|public|majority|church|state|states|crown|throne|law|government|poor|rich|course|day|year|years|process|case|city|same|right|rights|president|vote|one|wake|form|role|land|people|country|army)$/;

const telling = /^(?:of|that|which|who|whose|whom|where|in|for|between|known|called|named|to|from|with|at|near|on|around|under|about|against|over|by|among|within|along|behind)$/;

/** "the region", "the colonists": a common noun with "the" that an earlier sentence brought in, and that nothing here tells
 *  from others: no complement, no adjective and no name. */
export function pointsToEarlierNoun({ statement, place, nounsBefore }: FlaggedSlot): boolean {
  return statement.some((word, index) => {
    const [noun, next] = [statement[index + 1], statement[index + 2]];
    if (word.lower !== 'the' || noun?.tag !== 'NOUN' || unique.test(noun.lower) || !nounsBefore.has(noun.lower)) return false;
    const isAnswer = index + 1 >= place.from && index + 1 < place.to;
    return !isAnswer && !goesOn(next) && !statement.slice(0, index).some(({ lower }) => lower === noun.lower);
  });
}

function goesOn(next: Word | undefined): boolean {
  return isNominal(next) || next?.tag === 'PART' || telling.test(next?.lower ?? '') || next?.tag === 'VERB' && /(?:ed|ing)$/.test(next.lower) || next?.tag === 'ADJ' || next?.tag === 'NUM';
}
