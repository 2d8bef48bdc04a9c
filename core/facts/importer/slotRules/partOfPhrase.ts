import { isMonth } from '../gazetteer/calendar';
import { isGivenName } from '../gazetteer/givenNames';
import { headNounKinds } from '../gazetteer/headNouns';
import { isTitle } from '../gazetteer/titles';
import { descriptorLength } from '../spans/descriptors';
import { isNominal } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** "____ government": a modifier torn from its noun, or a part of a name. */
export function isPartOfPhrase(slot: FlaggedSlot): boolean {
  const { candidate: { kind, type }, statement, place } = slot;
  const after = statement[place.to];
  const before = statement[place.from - 1];
  if (before?.text === '(' && after?.text === ')') return true;
  if (isTornName(slot) || isTornPlace(slot) || isYearOfName(slot) || isDescribedName(slot) || isTornRow(slot)) return true;
  if (type === 'person' && isAfterDescriptor(slot)) return isNominal(after) || /^['’]s?$/.test(after?.text ?? '');
  if (type === 'person' && isTitle(before?.text ?? '')) return isNominal(after) || /^['’]s?$/.test(after?.text ?? '');
  if (place.from > 1 && before?.tag !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && kind === 'name') return true;
  if (/^[-‐–]$/.test(after?.text ?? '') || /^[-‐–]$/.test(before?.text ?? '')) return true;
  if (kind === 'money') return false;
  if (kind === 'name' && /^\p{Ll}/u.test(statement[place.from]?.text ?? '') && statement.slice(place.from, place.to).some(({ text }) => /^[-‐–]$/.test(text))) return true;
  if (kind === 'name' && after?.tag === 'NUM' && /^\p{Lu}+$/u.test(statement[place.from]?.text ?? '')) return true;
  if (kind === 'date' || kind === 'number') return isNominal(after) && statement[place.to]?.tag === 'PROPN';
  if (/^['’]s?$/.test(after?.text ?? '')) return true;
  if (kind === 'name' && after?.lower === 'of' && statement[place.to + 1]?.tag === 'PROPN') return true;
  if ((type === 'country' || type === 'region') && after?.tag === 'ADJ') return true;
  if (before?.tag === 'ADV' && /ly$/.test(before.lower) && statement[place.from - 2]?.tag === 'DET') return true;
  return isNominal(after) || after?.tag === 'ADJ' && isNominal(statement[place.to + 1]) || before?.tag === 'ADJ' && kind !== 'list' || (before?.tag === 'NOUN' || before?.tag === 'PROPN') && kind !== 'reason';
}

/** "Speaker of the ____", "the ____ for Women", "Eugene “Bull” ____", "____: Pregnancy in Japan": a name goes on beside the gap. */
function isTornName({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name') return false;
  const [first] = statement.slice(from, to);
  const [before, after, beyond] = [statement[from - 1], statement[to], statement[to + 1]];
  const of = before?.tag === 'DET' ? from - 2 : from - 1;
  if (statement[of]?.lower === 'of' && (statement[of - 1]?.tag === 'PROPN' || of > 1 && isTitle(statement[of - 1]?.text ?? '') && /^\p{Lu}/u.test(statement[of - 1]?.text ?? ''))) return true;
  if (first?.tag === 'NOUN' && /^\p{Ll}/u.test(first.text) && !isTitle(first.text)) return true;
  if (after?.text === ':' && /^\p{Lu}/u.test(beyond?.text ?? '')) return true;
  if (type === 'person' && to - from > 1 && headNounKinds(first?.text ?? '').length > 0 && !isGivenName(first?.text ?? '') && !isTitle(first?.text ?? '')) return true;
  if (/^[“"]$/.test(after?.text ?? '') && beyond?.tag === 'PROPN' || /^[”"]$/.test(before?.text ?? '') && statement[from - 2]?.tag === 'PROPN') return true;
  return type !== 'person' && type !== 'country' && /^(?:for|on|of|and)$/.test(after?.lower ?? '') && after?.lower !== 'and' && beyond?.tag === 'PROPN';
}

/** "Alameda County, ____," and "____, DC": half of where a place lies. */
function isTornPlace({ candidate: { type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (type !== 'city' && type !== 'region' && type !== 'country') return false;
  const isAfterPlace = statement[from - 1]?.text === ',' && statement[from - 2]?.tag === 'PROPN' && (statement[to]?.text === ',' || to >= statement.length - 1);
  return isAfterPlace && !/^(?:and|or)$/.test(statement[to + 1]?.lower ?? '') || statement[to]?.text === ',' && /^\p{Lu}{2}$/u.test(statement[to + 1]?.text ?? '');
}

/** "American paleontologist Lee Berger", "defiant North", "free State": more than the name. */
function isDescribedName({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const [first, ...rest] = statement.slice(from, to);
  if (kind !== 'name' || first === undefined) return false;
  const isLoneAdjective = first.tag === 'ADJ' && /^\p{Ll}/u.test(first.text) && rest.length === 1 && !/^(?:early|late|middle|mid|upper|lower|\p{L}+ern)$/u.test(first.text);
  return isLoneAdjective || descriptorLength(statement.slice(from, to).map(({ text }) => text)) > 0;
}

/** Whether what stands before a person's name only describes the person. */
function isAfterDescriptor({ statement, place: { from, to } }: FlaggedSlot): boolean {
  return [1, 2, 3].some((length) => length <= from && descriptorLength(statement.slice(from - length, to).map(({ text }) => text)) === length);
}

/** "____ and Credit", "the ____, Death, Resignation", "Greek, ____, Norse and": one of a row that stands as a whole. */
function isTornRow({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const isInRow = [from - 1, to].every((index) => statement[index]?.text === ',') && isNominal(statement[from - 2]) && isNominal(statement[to + 1]);
  if (kind === 'name' && isInRow && statement.slice(to + 2).some(({ lower }) => lower === 'and' || lower === 'or')) return true;
  if (!/^(?:term|clause)$/.test(type) || !/^(?:name|phrase|phrase-with-of|long-phrase)$/.test(kind)) return false;
  const [link, next, beyond] = statement.slice(to, to + 3);
  const isBare = next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ' && isNominal(beyond);
  if (/^(?:and|or)$/.test(link?.lower ?? '')) return isBare;
  return link?.text === ',' && isNominal(next) && (beyond?.text === ',' || /^(?:and|or)$/.test(beyond?.lower ?? ''));
}

/** "War of 1812", "Panic of 1819", "Compromise of 1850", not "December of 1814". */
function isEventOf(word: FlaggedSlot['statement'][number] | undefined): boolean {
  return word !== undefined && (/^war$/i.test(word.text) || word.tag === 'PROPN' && /^\p{Lu}/u.test(word.text) && !isMonth(word.text));
}

/** "the War of ____", "the ____ campaign", "Earth Day ____": the year is only a part of what something is called. */
function isYearOfName({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const year = statement[from]?.lower ?? '';
  if (kind === 'date') return isEventOf(statement[from - 2]) && statement[from - 1]?.lower === 'of' || /^['’]s?$/.test(statement[to]?.text ?? '') || isModifier(statement, from, to);
  return (kind === 'number' && /^(?:1[5-9]|20)\d\d$/.test(year) && statement[to]?.tag === 'NOUN') || (kind === 'quantity' && /^(?:1[5-9]|20)\d\d$/.test(year));
}

/** "the ____ campaign", "Earth Day ____", not "in the ____," */
function isModifier(statement: FlaggedSlot['statement'], from: number, to: number): boolean {
  const [before, after, beyond] = [statement[from - 1], statement[to], statement[to + 1]];
  if (/^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && from > 1 && !isMonth(before?.text ?? '')) return true;
  return before?.tag === 'DET' && (isNominal(after) || after?.tag === 'ADJ' && isNominal(beyond) || /ly$/.test(after?.lower ?? ''));
}
