import { isGivenName } from '../gazetteer/givenNames';
import { headNounKinds } from '../gazetteer/headNouns';
import { namesOf } from '../gazetteer/names';
import { isTitle } from '../gazetteer/titles';
import type { SlotType } from '../../slotTypes';
import { isNominal } from '../statements/word';
import type { Word } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** How many words of a title may stand between the gap and its colon. */
const longestTitleRest = 4;

/** Whether a name, a place or a row goes on beside the gap. */
export function isTorn(slot: FlaggedSlot): boolean {
  return isTornName(slot) || isTornPlace(slot) || isTornRow(slot) || isFirstOfRow(slot) || isOneOfTwo(slot);
}

/** "Speaker of the ____", "the ____ for Women", "Eugene “Bull” ____", "____: Pregnancy in Japan": a name goes on beside the gap. */
function isTornName({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name') return false;
  const [first] = statement.slice(from, to);
  const [before, after, beyond] = [statement[from - 1], statement[to], statement[to + 1]];
  const of = before?.tag === 'DET' ? from - 2 : from - 1;
  if (/^(?:for|on)$/.test(statement[of]?.lower ?? '') && headNounKinds(statement[of - 1]?.text ?? '').includes('organisation') && statement[of - 1]?.tag === 'PROPN') return true;
  if (isEndOfTitle(statement, from, type)) return true;
  if (type === 'organisation' && after?.lower === 'for' && beyond?.lower === 'the' && statement[to + 2]?.tag === 'PROPN') return true;
  if (statement[of]?.lower === 'of' && (statement[of - 1]?.tag === 'PROPN' || of > 1 && isTitle(statement[of - 1]?.text ?? '') && /^\p{Lu}/u.test(statement[of - 1]?.text ?? ''))) return true;
  if (first?.tag === 'NOUN' && /^\p{Ll}/u.test(first.text) && !isTitle(first.text)) return true;
  if (opensTitle(statement.slice(to))) return true;
  if (type === 'person' && to - from > 1 && headNounKinds(first?.text ?? '').length > 0 && !isGivenName(first?.text ?? '') && !isTitle(first?.text ?? '')) return true;
  if (/^[“"]$/.test(after?.text ?? '') && beyond?.tag === 'PROPN' || /^[”"]$/.test(before?.text ?? '') && statement[from - 2]?.tag === 'PROPN') return true;
  return type !== 'person' && type !== 'country' && /^(?:for|on|of|and)$/.test(after?.lower ?? '') && after?.lower !== 'and' && beyond?.tag === 'PROPN';
}

/** "Citizens for a ____", "the Edict on ____": a body's or a paper's name that goes on after its preposition. */
function isEndOfTitle(statement: readonly Word[], from: number, type: SlotType): boolean {
  if (/^(?:person|country|city|region)$/.test(type)) return false;
  const link = statement[from - 1]?.tag === 'DET' ? from - 2 : from - 1;
  const before = statement[link - 1];
  const links = type === 'document' ? /^(?:for|on|against|in)$/ : /^(?:for|on|against)$/;
  return links.test(statement[link]?.lower ?? '') && before?.tag !== 'VERB' && link > 1 && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '');
}

/** "____: Pregnancy in Japan", "____ by Law: The Making of a Rule": a title goes on to its second half. */
function opensTitle(rest: readonly Word[]): boolean {
  const colon = rest.findIndex(({ text }) => text === ':');
  const isOfTitle = rest.slice(0, Math.max(0, colon)).every(({ tag, text }) => tag === 'PROPN' || /^\p{Lu}/u.test(text) || tag === 'ADP' || tag === 'DET');
  return colon >= 0 && colon <= longestTitleRest && isOfTitle && /^\p{Lu}/u.test(rest[colon + 1]?.text ?? '');
}

/** "Alameda County, ____," and "____, DC", "____, California": half of where a place lies. */
function isTornPlace({ candidate: { type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (type !== 'city' && type !== 'region' && type !== 'country') return false;
  const isAfterPlace = statement[from - 1]?.text === ',' && statement[from - 2]?.tag === 'PROPN' && (statement[to]?.text === ',' || to >= statement.length - 1);
  return isAfterPlace && !/^(?:and|or)$/.test(statement[to + 1]?.lower ?? '') || statement[to]?.text === ',' && (/^\p{Lu}{2}$/u.test(statement[to + 1]?.text ?? '') || type === 'city' && isState(statement[to + 1]?.text ?? ''));
}

function isState(name: string): boolean {
  return namesOf(name).some(({ kind }) => kind === 'state');
}

/** "____ and Credit", "the ____, Death, Resignation", "Greek, ____, Norse and": one of a row that stands as a whole. */
function isTornRow({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const isInRow = [from - 1, to].every((index) => statement[index]?.text === ',') && isNominal(statement[from - 2]) && isNominal(statement[to + 1]);
  if (kind === 'name' && isInRow && statement.slice(to + 2).some(({ lower }) => lower === 'and' || lower === 'or')) return true;
  if (isLastOfRow(statement, from) && kind !== 'list') return true;
  if (!/^(?:term|clause)$/.test(type) || !/^(?:name|phrase|phrase-with-of|long-phrase)$/.test(kind)) return false;
  const [link, next, beyond] = statement.slice(to, to + 3);
  const isBare = next?.tag === 'NOUN' || next?.tag === 'PROPN' || next?.tag === 'ADJ' && isNominal(beyond);
  if (/^(?:and|or)$/.test(link?.lower ?? '')) return isBare;
  return link?.text === ',' && isNominal(next) && (beyond?.text === ',' || /^(?:and|or)$/.test(beyond?.lower ?? ''));
}

/** "____, the Great Law, and Long Tom changed Norway": the first of a row whose others are told. */
function isFirstOfRow({ candidate: { kind }, statement, place: { to } }: FlaggedSlot): boolean {
  if (kind !== 'name' || statement[to]?.text !== ',' || /^(?:a|an)$/.test(statement[to + 1]?.lower ?? '')) return false;
  const rest = statement.slice(to + 1);
  const end = rest.findIndex(({ text }, index) => text === ',' && /^(?:and|or)$/.test(rest[index + 1]?.lower ?? ''));
  return end > 0 && rest.slice(0, end).every((word) => isNominal(word) || /^(?:DET|ADJ|PART|PUNCT)$/.test(word.tag));
}

/** "____ and Anna Brown found": half of a pair; "the state and ____" where the federal courts are: half of what has one noun. */
function isOneOfTwo({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind === 'name') return type === 'person' && from === 0 && statement[to]?.lower === 'and' && statement[to + 1]?.tag === 'PROPN';
  const [article, modifier, link] = statement.slice(Math.max(0, from - 3), from);
  return /phrase/.test(kind) && to - from > 1 && article?.lower === 'the' && /^(?:NOUN|ADJ)$/.test(modifier?.tag ?? '') && link?.lower === 'and' && statement[from]?.tag === 'ADJ' && /s$/.test(statement[to - 1]?.lower ?? '');
}

/** "income, education, and ____": the last of a row of three or more. */
function isLastOfRow(words: readonly Word[], from: number): boolean {
  if (!/^(?:and|or)$/.test(words[from - 1]?.lower ?? '') || words[from - 2]?.text !== ',') return false;
  const comma = words.slice(0, from - 2).findLastIndex(({ text }) => text === ',');
  return comma > 0 && from - 2 - comma <= 4 && words.slice(comma + 1, from - 2).every((word) => isNominal(word) || word.tag === 'ADJ') && isNominal(words[comma - 1]);
}
