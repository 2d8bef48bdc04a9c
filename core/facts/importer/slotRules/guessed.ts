import type { FlaggedSlot } from './slot';

/** Whom or what so many paragraphs speak of is the first guess. */
const guessedShare = 0.25;
const leastMentions = 8;

const institution = /^(?:(?:u\.s\. )?(?:congress|supreme court|senate|house|house of representatives|government|constitution)|parliament|white house|union|north|south|west|east|state|state department)$/;

/** Whether anybody would guess the answer who has not read the text: the person that it is all about, the institution
 *  that every state has. */
export function isGuessed({ candidate: { kind, type }, statement, place, salience }: FlaggedSlot): boolean {
  if (kind !== 'name') return false;
  const words = statement.slice(place.from, place.to);
  if (institution.test(words.map(({ lower }) => lower).join(' '))) return true;
  const name = words.at(-1)?.lower ?? '';
  return type === 'person' && salience.count(name) >= leastMentions && salience.paragraphShare(name) >= guessedShare;
}
