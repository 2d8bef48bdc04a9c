import { isDefinition } from '../asking/definition';
import { countryOf } from '../gazetteer/names';
import type { Salience } from '../ranking/salience';
import { parseClause } from '../statements/clause';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** A country that so many paragraphs speak of, by its name or its people's, is everybody's first guess. */
const guessedShare = 0.15;

/** Whether learners may well answer otherwise, or without having read: a phrase, the country that the
 *  article is about. Such a slot is asked after all others. */
export function isLoose(slot: FlaggedSlot): boolean {
  const { candidate: { kind, type }, statement, place, answer, ask, salience } = slot;
  if (type === 'country') return isGuessedCountry(answer, statement.slice(place.from, place.to), salience);
  if (type !== 'term' || kind === 'name') return kind === 'name' && type === 'term' && ask === null && !isNamedAs(statement, place) && place.to - place.from === 1;
  if (ask === null) return !isNamedAs(statement, place);
  const clause = parseClause(statement);
  return clause === null || !/^What (?:is|was) /.test(ask) || !isDefinition(clause);
}

function isGuessedCountry(answer: string, words: readonly Word[], { paragraphShare }: Salience): boolean {
  const names = words.filter(({ tag }) => tag === 'PROPN').map(({ lower }) => paragraphShare(lower));
  const peoples = (countryOf(answer)?.demonyms ?? []).flatMap((people) => [paragraphShare(people.toLowerCase()), paragraphShare(`${people.toLowerCase()}s`)]);
  return Math.min(...names, 1) >= guessedShare || Math.max(0, ...peoples) >= 2 * guessedShare;
}
