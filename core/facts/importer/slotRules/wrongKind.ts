import { isMark } from '../statements/word';
import type { FlaggedSlot } from './slot';

const agentless = /^(?:is|are|was|were|has|had|lies|lay|became|becomes|remained|remains|stands|stood|fell|hosts|hosted|grew|been)$/;

/** Whether the word by which the answer is asked is not what one would call it: a city that stands for its state ("Rome
 *  agreed to a treaty"), a year read as a number ("By 709"). */
export function isOfWrongKind(slot: FlaggedSlot): boolean {
  return isActingCity(slot) || isBareYear(slot) || isRuler(slot) || isPairOfNames(slot) || isNoFigure(slot);
}

function isActingCity({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name' || type !== 'city') return false;
  const isSubject = !statement.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const after = statement.slice(to).find(({ tag }) => tag !== 'ADV' && tag !== 'PUNCT');
  const verb = statement.slice(to, to + 3).findLast(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const isPassive = statement.slice(to, to + 4).some(({ lower }) => /^(?:was|were|is|been)$/.test(lower));
  return isSubject && !isMark(statement[to], /^,$/) && (after?.tag === 'VERB' || after?.tag === 'AUX') && !isPassive && !agentless.test(verb?.lower ?? '');
}

function isBareYear({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  const isAfterPreposition = /^(?:in|by|since|until|around|from|after|before|as)$/.test(statement[from - 1]?.lower ?? '');
  return kind === 'number' && to - from === 1 && isAfterPreposition && /^\d{3,4}$/.test(statement[from]?.lower ?? '') && /^(?:PUNCT|VERB|AUX|CCONJ|ADP)$/.test(statement[to]?.tag ?? '') && statement[to]?.lower !== 'of';
}

/** "the reign of ____ (city)": a place of that name is not meant. */
function isRuler({ candidate: { kind, type }, statement, place: { from } }: FlaggedSlot): boolean {
  return kind === 'name' && /^(?:city|region|country)$/.test(type) && statement[from - 1]?.lower === 'of' && /^(?:reign|rule|son|daughter|life|wife|widow|mother|father|accession|successors?|conversion|assassination)$/.test(statement[from - 2]?.lower ?? '');
}

/** "Smith-Jones placed limits on ...": two family names joined are a law's, a theorem's or a firm's as often as somebody's. */
function isPairOfNames({ candidate: { kind, type }, answer }: FlaggedSlot): boolean {
  return kind === 'name' && type === 'person' && /^\p{Lu}\p{L}+[-–]\p{Lu}\p{L}+$/u.test(answer);
}

/** "mid-1800s", "50-50": no number, though digits stand in it. */
function isNoFigure({ candidate: { kind }, statement, place: { from } }: FlaggedSlot): boolean {
  return kind === 'number' && /^(?:(?:early|mid|late)[-–]|\d+[-–/]\d+$)/.test(statement[from]?.lower ?? '');
}
