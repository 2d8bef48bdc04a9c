import { isGivenName } from '../gazetteer/givenNames';
import type { FlaggedSlot } from './slot';

/** Whether the answer is a person by a given name alone and nothing else in the statement has a name: one of whom an
 *  author tells to make something clear ("Joe made fun of a peer"). */
export function isInvented({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name' || type !== 'person' || to - from > 1 || !isGivenName(statement[from]?.text ?? '')) return false;
  return !statement.some(({ tag, text }, index) => index > 0 && (index < from || index >= to) && (tag === 'PROPN' || /^\p{Lu}/u.test(text) || /^\d{3,4}$/.test(text)));
}
