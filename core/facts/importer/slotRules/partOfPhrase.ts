import { isTitle } from '../gazetteer/titles';
import { isNominal } from '../statements/word';
import type { FlaggedSlot } from './slot';

/** "____ government": a modifier torn from its noun, or a part of a name. */
export function isPartOfPhrase({ candidate: { kind, type }, statement, place }: FlaggedSlot): boolean {
  const after = statement[place.to];
  const before = statement[place.from - 1];
  if (before?.text === '(' && after?.text === ')') return true;
  if (type === 'person' && isTitle(before?.text ?? '')) return isNominal(after);
  if (place.from > 1 && before?.tag !== 'PROPN' && /^\p{Lu}\p{Ll}/u.test(before?.text ?? '') && kind === 'name') return true;
  if (/^[-‐–]$/.test(after?.text ?? '') || /^[-‐–]$/.test(before?.text ?? '')) return true;
  if (kind === 'money') return false;
  if (kind === 'name' && /^\p{Ll}/u.test(statement[place.from]?.text ?? '') && statement.slice(place.from, place.to).some(({ text }) => /^[-‐–]$/.test(text))) return true;
  if (kind === 'name' && after?.tag === 'NUM' && /^\p{Lu}+$/u.test(statement[place.from]?.text ?? '')) return true;
  if (kind === 'date' || kind === 'number') return isNominal(after) && statement[place.to]?.tag === 'PROPN';
  if (/^['’]s?$/.test(after?.text ?? '')) return true;
  if (kind === 'name' && after?.lower === 'of' && statement[place.to + 1]?.tag === 'PROPN') return true;
  if ((type === 'country' || type === 'region') && after?.tag === 'ADJ') return true;
  return isNominal(after) || after?.tag === 'ADJ' && isNominal(statement[place.to + 1]) || before?.tag === 'ADJ' && kind !== 'list' || (before?.tag === 'NOUN' || before?.tag === 'PROPN') && kind !== 'reason';
}
