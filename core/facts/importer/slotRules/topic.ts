import type { FlaggedSlot } from './slot';

const topicShare = 0.5;
/** A country is guessed sooner than other things. */
const countryShare = 0.3;

/** A gap for what the article is about is filled without having read it. */
export function isTopic({ candidate: { kind, type }, statement, place, salience, ask }: FlaggedSlot): boolean {
  if ((kind !== 'name' && kind !== 'phrase') || ask !== null) return false;
  const words = statement.slice(place.from, place.to).filter(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  return words.length > 0 && words.every(({ lower }) => salience.paragraphShare(lower) >= (type === 'country' ? countryShare : topicShare));
}
