import { namesOf } from '../gazetteer/names';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

const leastTelling = 4;
const leastTellingOfValue = 9;

/** Whether the statement without the answer names nothing that says which event or thing is meant: a date, a number, a
 *  country and a body ("Which organisation passed all laws?") need a name beside it, a name another name or some telling
 *  words. */
export function isUnanchored({ candidate: { kind, type }, statement, place, ask }: FlaggedSlot): boolean {
  const others = statement.filter((_, index) => index < place.from || index >= place.to);
  const isNamed = statement.some(({ tag, text }, index) => (index < place.from || index >= place.to) && (index === 0 ? isNameAtStart(statement) : tag === 'PROPN' || /^\p{Lu}/u.test(text)));
  if (kind === 'date' && isUnnamedEvent(statement)) return true;
  if (isNamed) return false;
  if (kind === 'name' && /^(?:organisation|country|region)$/.test(type)) return !others.some(({ lower }) => /^[12]\d{3}$/.test(lower));
  const telling = others.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || tag === 'VERB');
  if (kind === 'date' || kind === 'number' || kind === 'quantity' || kind === 'money') return telling.length < leastTellingOfValue;
  return kind === 'name' && ask === null && telling.length < leastTelling;
}

const longestBare = 14;

/** "An early success for the West came in ____": what it was is not said. */
function isUnnamedEvent(statement: readonly Word[]): boolean {
  const verb = statement.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  return /^(?:a|an)$/.test(statement[0]?.lower ?? '') && /^(?:came|comes|occurred|happened|followed|arrived)$/.test(statement[verb]?.lower ?? '') && statement.length <= longestBare;
}

/** "Demographic trends": the first word's capital says nothing where a small noun follows. */
function isNameAtStart([first, second]: readonly Word[]): boolean {
  if (first?.tag !== 'PROPN') return false;
  return namesOf(first.text).length > 0 || !(second?.tag === 'NOUN' && /^\p{Ll}/u.test(second.text));
}
