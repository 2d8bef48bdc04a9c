import type { TokenSpan } from '../language/token';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Years so near to the answer's that they leave little to know. */
const nearYears = 4;

/** As many letters in common make two words one: "participating" and "participant". */
const sharedLetters = 7;

/** A date or number that other figures of the statement give away: a decade beside the next one, a bound of a range; a
 *  term that is derived from another word of it. */
export function isGivenAway({ candidate: { kind, type }, statement, place }: FlaggedSlot): boolean {
  if (type === 'term' && isDerived(statement, place)) return true;
  if (kind === 'number' || kind === 'quantity') return isBound(statement, place);
  if (kind !== 'date') return false;
  const others = statement.filter((_, index) => index < place.from || index >= place.to);
  const asked = statement.slice(place.from, place.to);
  const isVague = asked.some(({ lower }) => /^\d{3,4}s$|^centur/.test(lower));
  if (isVague) return others.some(({ lower }) => /^\d{4}s?$|^centur/.test(lower));
  const years = yearsOf(asked);
  return years.length === 1 && yearsOf(others).some((year) => Math.abs(year - (years[0] ?? 0)) <= nearYears) || isBound(statement, place);
}

function isDerived(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const stems = (words: readonly Word[]) => words.flatMap(({ tag, lower }) => (/^(?:NOUN|VERB|ADJ)$/.test(tag) && lower.length >= sharedLetters ? [lower.slice(0, sharedLetters)] : []));
  const others = new Set(stems([...statement.slice(0, from), ...statement.slice(to)]));
  return stems(statement.slice(from, to)).some((stem) => others.has(stem));
}

function yearsOf(words: readonly Word[]): number[] {
  return words.flatMap(({ lower }) => (/^[12]\d{3}$/.test(lower) ? [Number(lower)] : []));
}

/** "between 350,000 and ____", "____ to 1,400", "between 7 tons and ____": one end of a range. */
function isBound(words: readonly Word[], { from, to }: TokenSpan): boolean {
  const link = /^(?:to|and|or|-|–|—)$/;
  const isFrom = words[from - 3]?.tag === 'NUM' && /^(?:NOUN|PROPN|SYM)$/.test(words[from - 2]?.tag ?? '') && link.test(words[from - 1]?.lower ?? '') && /^(?:between|from)$/.test(words[from - 4]?.lower ?? '');
  const isEnd = isFrom || (link.test(words[from - 1]?.lower ?? '') && words[from - 2]?.tag === 'NUM') || (link.test(words[to]?.lower ?? '') && words[to + 1]?.tag === 'NUM');
  return isEnd;
}
