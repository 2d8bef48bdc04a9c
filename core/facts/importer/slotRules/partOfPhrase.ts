import { isMonth } from '../gazetteer/calendar';
import { namesOf, placeKind } from '../gazetteer/names';
import { isTitle } from '../gazetteer/titles';
import { descriptorLength } from '../spans/descriptors';
import { isNominal } from '../statements/word';
import type { FlaggedSlot } from './slot';
import { isTorn } from './tornName';

/** "____ government": a modifier torn from its noun, or a part of a name. */
export function isPartOfPhrase(slot: FlaggedSlot): boolean {
  const { candidate: { kind, type }, statement, place } = slot;
  const after = statement[place.to];
  const before = statement[place.from - 1];
  if (before?.text === '(' && after?.text === ')') return true;
  if (isTorn(slot) || isYearOfName(slot) || isDescribedName(slot) || isHeadAlone(slot) || isSomebodysIdeas(slot) || isSecondOfTwo(slot)) return true;
  // No person is called "the Bay Area", nor does anybody live in one.
  if (type === 'person' && (/^(?:the|in|at)$/.test(before?.lower ?? '') || before?.tag === 'ADJ' && statement[place.from - 2]?.lower === 'the')) return true;
  if (isMisread(slot)) return true;
  if (type === 'person' && isAfterDescriptor(slot)) return isNominal(after) || /^['’]s?$/.test(after?.text ?? '');
  if (type === 'person' && isTitle(before?.text ?? '')) return isNominal(after) || /^['’]s?$/.test(after?.text ?? '');
  if (place.from > 1 && before?.tag !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && kind === 'name') return true;
  if (/^[-‐–]$/.test(after?.text ?? '') || /^[-‐–]$/.test(before?.text ?? '')) return true;
  if (kind === 'money') return false;
  if (kind === 'name' && /^\p{Ll}/u.test(statement[place.from]?.text ?? '') && statement.slice(place.from, place.to).some(({ text }) => /^[-‐–]$/.test(text))) return true;
  if (kind === 'name' && after?.tag === 'NUM' && /^\p{Lu}+$/u.test(statement[place.from]?.text ?? '')) return true;
  if (kind === 'date' || kind === 'number') return isNominal(after) && statement[place.to]?.tag === 'PROPN';
  if (/^['’]s?$/.test(after?.text ?? '')) return true;
  const owner = statement[place.to + 1]?.lower === 'the' ? place.to + 2 : place.to + 1;
  const isWholeName = type === 'person' && place.to - place.from > 1;
  if (kind === 'name' && !isWholeName && after?.lower === 'of' && statement[owner]?.tag === 'PROPN') return true;
  if ((type === 'country' || type === 'region') && after?.tag === 'ADJ') return true;
  if (before?.tag === 'ADV' && /ly$/.test(before.lower) && statement[place.from - 2]?.tag === 'DET') return true;
  return isNominal(after) || after?.tag === 'ADJ' && isNominal(statement[place.to + 1]) || before?.tag === 'ADJ' && kind !== 'list' || (before?.tag === 'NOUN' || before?.tag === 'PROPN') && kind !== 'reason';
}

/** "called the ____ of state": one common word of what goes on after it. */
function isHeadAlone({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  return kind === 'phrase' && to - from === 1 && statement[from]?.tag === 'NOUN' && statement[to]?.lower === 'of' && statement[to + 1]?.tag === 'NOUN';
}

/** "in the spring and ____", "a massive and ____", "a cheap, ____": half of what stands together. */
function isSecondOfTwo({ candidate: { kind }, statement, place: { from } }: FlaggedSlot): boolean {
  const [article, first, link] = statement.slice(Math.max(0, from - 3), from);
  if (!/^(?:and|or|,)$/.test(link?.lower ?? '')) return false;
  if (kind === 'date') return /^(?:spring|summer|autumn|fall|winter|early|late)$/.test(first?.lower ?? '');
  return /phrase/.test(kind) && (article?.tag === 'DET' || /^(?:its|their|his|her|,)$/.test(article?.lower ?? '')) && first?.tag === 'ADJ';
}

/** "Freud's ideas": whose they are is what one would know. */
function isSomebodysIdeas({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const words = statement.slice(from, to);
  return kind !== 'name' && words.some(({ tag, text }) => tag === 'PROPN' || /^['’]s?$/.test(text)) && /^(?:ideas?|views?|thoughts?|thinking|works?|writings?|beliefs?|opinions?)$/.test(words.at(-1)?.lower ?? '');
}

const timeAdjective = /^(?:contemporary|modern|ancient|medieval|colonial|imperial|postwar|present-day)$/;

/** "Contemporary Iran", "Iron Age Greece", "western Asia Minor": a place, and the time or part of it that is meant. */
function isPlaceWithin(words: readonly string[]): boolean {
  if (words.length < 2 || namesOf(words.join(' ')).length > 0) return false;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isPart = /^(?:(?:north|south|east|west)ern|central)$/.test(first) && placeKind(words.slice(1).join(' ')) !== null;
  const isTime = timeAdjective.test(first.toLowerCase()) || /^(?:Age|Era)$/.test(words.at(-2) ?? '');
  return isPart || isTime && placeKind(last) !== null;
}

/** "American paleontologist Lee Berger", "defiant North", "free State": more than the name. */
function isDescribedName({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const [first, ...rest] = statement.slice(from, to);
  if (kind !== 'name' || first === undefined) return false;
  if (isPlaceWithin(statement.slice(from, to).map(({ text }) => text))) return true;
  const isLoneAdjective = first.tag === 'ADJ' && /^\p{Ll}/u.test(first.text) && (rest.length === 1 || rest[1]?.lower === 'of') && !/^(?:early|late|middle|mid|upper|lower|\p{L}+ern)$/u.test(first.text);
  return isLoneAdjective || isNameAfterNoun(statement.slice(from, to)) || isTwoNames(statement.slice(from, to)) || descriptorLength(statement.slice(from, to).map(({ text }) => text)) > 0;
}

/** "Islamic prophet Muhammad": an adjective, a small noun and then the name. */
function isNameAfterNoun([first, ...rest]: FlaggedSlot['statement']): boolean {
  return rest.length > 1 && /^\p{Lu}/u.test(first?.text ?? '') && rest[0]?.tag === 'NOUN' && /^\p{Ll}{3,}$/u.test(rest[0].text) && rest.slice(1).every(({ tag }) => tag === 'PROPN');
}

/** "Vietnam the United States": an opener without its comma, and the subject. */
function isTwoNames(words: FlaggedSlot['statement']): boolean {
  const article = words.findIndex(({ text }) => text === 'the');
  return article > 0 && placeKind(words.slice(0, article).map(({ text }) => text).join(' ')) !== null && words[article - 1]?.tag === 'PROPN';
}

/** Whether what stands before a person's name only describes the person. */
function isAfterDescriptor({ statement, place: { from, to } }: FlaggedSlot): boolean {
  return [1, 2, 3].some((length) => length <= from && descriptorLength(statement.slice(from - length, to).map(({ text }) => text)) === length);
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

/** "gender ideologies shape", "biologists study", "Tierney notes that": a verb was taken for a noun. */
function isMisread({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const [plural, last] = [statement[to - 2], statement[to - 1]];
  if (from <= 1 && to - from >= 2 && statement[to]?.lower === 'that' && /s$/.test(last?.lower ?? '')) return true;
  return /phrase/.test(kind) && to - from >= 2 && plural?.tag === 'NOUN' && /[^su]s$/.test(plural.lower) && last?.tag === 'NOUN' && !/s$/.test(last.lower);
}
