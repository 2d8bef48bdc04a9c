import type { FlaggedSlot } from './slot';

const leastTelling = 4;
const leastTellingOfValue = 9;

/** Whether the statement without the answer names nothing that says which event or thing is meant: a date or a number
 *  needs a name beside it, a name another name or some telling words. */
export function isUnanchored({ candidate: { kind }, statement, place, ask }: FlaggedSlot): boolean {
  const others = statement.filter((_, index) => index < place.from || index >= place.to);
  const isNamed = statement.some(({ tag, text }, index) => (index < place.from || index >= place.to) && (tag === 'PROPN' || (index > 0 && /^\p{Lu}/u.test(text))));
  if (isNamed) return false;
  const telling = others.filter(({ tag }) => tag === 'NOUN' || tag === 'ADJ' || tag === 'NUM' || tag === 'VERB');
  if (kind === 'date' || kind === 'number' || kind === 'quantity' || kind === 'money') return telling.length < leastTellingOfValue;
  return kind === 'name' && ask === null && telling.length < leastTelling;
}
