import { countryOf } from '../gazetteer/names';
import type { FlaggedSlot } from './slot';

/** From so many paragraphs on that name a country, or its people, the article plays there. */
const homeShare = 0.06;
const homePeopleShare = 0.12;

/** "throughout the ____", "the president of the ____": where an article plays is the first guess, and said only in passing. */
export function isHomeCountry({ candidate: { kind, type }, statement, place: { from, to }, answer, salience }: FlaggedSlot): boolean {
  if (kind !== 'name' || type !== 'country') return false;
  const at = statement[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  if (!/^(?:of|in|within|throughout|across|around)$/.test(statement[at]?.lower ?? '')) return false;
  const names = statement.slice(from, to).filter(({ tag }) => tag === 'PROPN').map(({ lower }) => salience.paragraphShare(lower));
  const peoples = (countryOf(answer)?.demonyms ?? []).flatMap((people) => [people.toLowerCase(), `${people.toLowerCase()}s`]).map(salience.paragraphShare);
  const short = (countryOf(answer)?.otherNames ?? []).filter((name) => /^(?:\p{Lu}\.?){2,}$/u.test(name)).map((name) => salience.paragraphShare(name.toLowerCase()));
  return Math.min(...names, 1) >= homeShare || Math.max(0, ...short) >= homeShare || Math.max(0, ...peoples) >= homePeopleShare;
}
