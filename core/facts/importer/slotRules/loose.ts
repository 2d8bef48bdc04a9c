import { isDefinition } from '../asking/definition';
import { parseClause } from '../statements/clause';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** A country that so many paragraphs speak of is everybody's first guess. */
const guessedShare = 0.15;

/** Whether learners may well answer otherwise, or without having read: a phrase, the country that the
 *  article is about. Such a slot is asked after all others. */
export function isLoose(slot: FlaggedSlot): boolean {
  const { candidate: { kind, type }, statement, place, ask, salience } = slot;
  if (type === 'country') return statement.slice(place.from, place.to).every(({ tag, lower }) => tag !== 'PROPN' || salience.paragraphShare(lower) >= guessedShare);
  if (type !== 'term' || kind === 'name') return kind === 'name' && type === 'term' && ask === null && !isNamedAs(statement, place) && place.to - place.from === 1;
  if (ask === null) return !isNamedAs(statement, place);
  const clause = parseClause(statement);
  return clause === null || !/^What (?:is|was) /.test(ask) || !isDefinition(clause);
}
