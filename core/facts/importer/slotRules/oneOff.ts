import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** A head noun that stands so often in the article is one of its subjects. */
const oftenSaid = 3;

/** Whether the answer is a phrase of common words that the article never uses again, about nothing that it often speaks
 *  of, and that the statement does not name: a wording, "notably high rates", and no term that one learns. */
export function isOneOff({ candidate: { kind }, statement, place, salience, ask }: FlaggedSlot): boolean {
  const words = statement.slice(place.from, place.to);
  if (kind !== 'phrase' || ask !== null || isNamedAs(statement, place) || words.some(({ tag, text }) => tag === 'PROPN' || /^\p{Lu}/u.test(text))) return false;
  if (isOutcome(statement, place.from) || salience.count(words.at(-1)?.lower ?? '') >= oftenSaid) return false;
  return !words.some(({ lower }, index) => index > 0 && salience.pairCount(words[index - 1]?.lower ?? '', lower) > 1);
}

/** "turn into ____", "led to ____": what comes of something is told for its own sake. */
function isOutcome(statement: readonly Word[], from: number): boolean {
  const before = statement.slice(Math.max(0, from - 2), from).map(({ lower }) => lower).join(' ');
  return /^(?:(?:turn|develop|grow|evolve)(?:s|d|ed)? into|(?:lead|leads|led) to|results? in|resulted in)$/.test(before);
}
