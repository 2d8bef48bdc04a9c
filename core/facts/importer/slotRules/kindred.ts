import { headNounKinds } from '../gazetteer/headNouns';
import type { Word } from '../statements/word';
import { isNamedAs } from './naming';
import type { FlaggedSlot } from './slot';

/** Letters that two words must have in common from the first on, and the share of the shorter one. */
const leastShared = 4;
const leastShare = 0.66;

/** How much of an answer may be told elsewhere. */
const mostTold = 0.5;

/** Whether kindred words in the rest of the statement tell more than half of a name: "Alexandria" of Alexander. */
export function isToldByKin(slot: FlaggedSlot): boolean {
  const { candidate: { kind }, statement, place } = slot;
  const rest = [...statement.slice(0, place.from), ...statement.slice(place.to)].filter(isTelling).map(({ lower }) => lower);
  return kind === 'name' && (shareTold(slot, rest) > mostTold || isOfOneName(slot, rest) || isToldByLastName(slot));
}

/** "____ died, and his son became Thutmose III", where Thutmose II did: a ruler's name without its number. */
function isOfOneName({ statement, place: { from, to } }: FlaggedSlot, others: readonly string[]): boolean {
  return to - from === 2 && /^[IVX]+$/.test(statement[from + 1]?.text ?? '') && others.includes(statement[from]?.lower ?? '');
}

/** "Sweatt v. Painter was brought by ____", where it was Heman Sweatt; "to leave Berlin", where West Berlin is asked. */
function isToldByLastName({ candidate: { type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const last = statement[to - 1];
  if (to - from < 2 || last?.tag !== 'PROPN' || !/^(?:person|city|region|term)$/.test(type) || !isTelling(last)) return false;
  return statement.some(({ text, tag }, index) => (index < from || index >= to) && tag === 'PROPN' && text === last.text);
}

/** Whether the titles that stand above the question tell half of the answer; of what a thing is called, all of it. */
export function isToldByTitle(slot: FlaggedSlot): boolean {
  const { candidate: { kind }, statement, place, titles } = slot;
  const words = statement.slice(place.from, place.to).map(({ lower }) => lower);
  if (kind === 'date') return words.some((word) => /^\d{3,4}$/.test(word) && titles.includes(word));
  if (isNamedAs(statement, place)) return words.every((word) => titles.includes(word));
  return /^(?:name|phrase|quotation)$/.test(kind) && shareTold(slot, titles) >= mostTold;
}

/** How many of an answer's words have kin among the others; 0..1. */
function shareTold({ statement, place }: FlaggedSlot, others: readonly string[]): number {
  const asked = statement.slice(place.from, place.to).filter(isTelling);
  const told = asked.filter(({ lower }) => others.some((other) => isKin(lower, other)));
  return asked.length === 0 ? 0 : told.length / asked.length;
}

function isTelling({ tag, lower }: Word): boolean {
  return /^(?:PROPN|NOUN|ADJ|VERB)$/.test(tag) && headNounKinds(lower).length === 0;
}

function isKin(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < shorter && one[shared] === other[shared]) shared += 1;
  return shared >= leastShared && shared / shorter >= leastShare;
}
