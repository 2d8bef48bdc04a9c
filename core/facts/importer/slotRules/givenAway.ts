import { headNounKinds } from '../gazetteer/headNouns';
import type { TokenSpan } from '../language/token';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** Years so near to the answer's that they leave little to know. */
const nearYears = 4;

/** As many letters in common make two words one: "participating" and "participant". */
const sharedLetters = 7;

/** And of names fewer: "Persia" and "Persian". */
const sharedNameLetters = 5;

/** A date or number that other figures of the statement give away: a decade beside the next one, a bound of a range; a
 *  term that is derived from another word of it. */
export function isGivenAway({ candidate: { kind, type }, statement, place }: FlaggedSlot): boolean {
  if (type === 'term' && (isDerived(statement, place) || isOtherOfPair(statement, place))) return true;
  if (kind === 'name' && (/^(?:event|country)$/.test(type) && sharesName(statement, place) || isToldByInitials(statement, place))) return true;
  if (type === 'person' && isOfficeHolder(statement, place)) return true;
  if (kind === 'number' || kind === 'quantity' || kind === 'money') return isBound(statement, place) || isBesideFigure(statement, place);
  if (kind !== 'date') return false;
  const others = statement.filter((_, index) => index < place.from || index >= place.to);
  const asked = statement.slice(place.from, place.to);
  const isVague = asked.some(({ lower }) => /^\d{3,4}s$|^centur/.test(lower));
  if (isVague) return others.some(({ lower }) => /^\d{4}s?$|^centur/.test(lower)) || isBound(statement, place);
  const years = yearsOf(asked);
  if (years.length > 1) return yearsOf(others).length > 0;
  return years.length === 1 && yearsOf(others).some((year) => Math.abs(year - (years[0] ?? 0)) <= nearYears) || isBound(statement, place);
}

/** "What is a power that ...?", where an enumerated power is: any other power would be right too. */
export function isToldByHead({ ask, answer }: FlaggedSlot): boolean {
  const head = /^What (?:is|was) (?:an?|the) (\p{L}+)/u.exec(ask ?? '')?.[1];
  return head !== undefined && answer.toLowerCase().endsWith(` ${head}`);
}

function isDerived(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const stems = (words: readonly Word[]) => words.flatMap(({ tag, lower }) => (/^(?:NOUN|VERB|ADJ)$/.test(tag) && lower.length >= sharedLetters ? [lower.slice(0, sharedLetters)] : []));
  const others = new Set(stems([...statement.slice(0, from), ...statement.slice(to)]));
  return stems(statement.slice(from, to)).some((stem) => others.has(stem));
}

/** "both their father’s and ____": the other of two that go together. */
function isOtherOfPair(words: readonly Word[], { from }: TokenSpan): boolean {
  return words[from - 1]?.lower === 'and' && /^['’]s?$/.test(words[from - 2]?.text ?? '') && words.slice(0, from).some(({ lower }) => lower === 'both');
}

/** "____ against Persia" where the Persian Wars are asked, "____, known as North Korea" where the Republic of Korea is. */
function sharesName(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const stems = (words: readonly Word[]) => words.flatMap(({ tag, lower }) => (tag === 'PROPN' && lower.length >= sharedNameLetters && headNounKinds(lower).length === 0 ? [lower.slice(0, sharedNameLetters)] : []));
  const others = new Set(stems([...statement.slice(0, from), ...statement.slice(to)]));
  return stems(statement.slice(from, to)).some((stem) => others.has(stem));
}

/** "The ____, sometimes abbreviated SCOTUS": the letters say what the words are. */
function isToldByInitials(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const answer = statement.slice(from, to).map(({ text }) => text);
  const initials = [answer, answer.filter((text) => /^\p{Lu}/u.test(text))].map((words) => words.map((text) => text.charAt(0).toUpperCase()).join(''));
  return to - from > 1 && statement.some(({ text }, index) => (index < from || index >= to) && text.length > 1 && initials.includes(text));
}

/** "In 2010, President ____": the office and the year say who. */
function isOfficeHolder(statement: readonly Word[], { from, to }: TokenSpan): boolean {
  const office = /^(?:President|Chancellor|Premier|Pope)$/;
  const hasOffice = [statement[from - 1], statement[from]].some((word) => office.test(word?.text ?? ''));
  return hasOffice && yearsOf([...statement.slice(0, from), ...statement.slice(to)]).length > 0;
}

function yearsOf(words: readonly Word[]): number[] {
  return words.flatMap(({ lower }) => (/^[12]\d{3}$/.test(lower) ? [Number(lower)] : []));
}

/** "between 350,000 and ____", "____ to 1,400", "between 7 tons and ____": one end of a range. */
function isBound(words: readonly Word[], { from, to }: TokenSpan): boolean {
  const link = /^(?:to|and|or|until|till|-|–|—)$/;
  const isFrom = words[from - 3]?.tag === 'NUM' && /^(?:NOUN|PROPN|SYM)$/.test(words[from - 2]?.tag ?? '') && link.test(words[from - 1]?.lower ?? '') && /^(?:between|from)$/.test(words[from - 4]?.lower ?? '');
  const after = words[to + 1]?.tag === 'DET' ? to + 2 : to + 1;
  const before = words[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  const isEnd = isFrom || (link.test(words[before]?.lower ?? '') && isFigure(words[before - 1])) || (link.test(words[to]?.lower ?? '') && isFigure(words[after]));
  return isEnd;
}

/** "____ of the states hold 40 percent", "____ anniversary after 20 years": of two figures, one is taken for the other. */
function isBesideFigure(words: readonly Word[], { from, to }: TokenSpan): boolean {
  return words.some(({ tag, lower }, index) => (index < from || index >= to) && tag === 'NUM' && /^\d|^(?:million|billion|thousand|hundred)$/.test(lower) && !/^[12]\d{3}s?$/.test(lower));
}

function isFigure(word: Word | undefined): boolean {
  return word?.tag === 'NUM' || /^\d/.test(word?.text ?? '');
}
