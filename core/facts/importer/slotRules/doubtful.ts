import { isGeneric } from './generic';
import { isGuessable } from './guessable';
import { isToldByTitle } from './kindred';
import type { FlaggedSlot } from './slot';
import { isVagueQuestion } from './vagueQuestion';

/** Whether a slot is asked after those that leave no doubt: told by a title, guessed, said of many, one of a row, a share,
 *  a part of a decade, a question for a phrase, a country that is only a place, or deep in a long statement. */
export function isDoubtful(slot: FlaggedSlot): boolean {
  return isToldByTitle(slot) || isGuessable(slot) || isGeneric(slot) || isOneOfRow(slot) || isShare(slot) || isVagueQuestion(slot) || isPartOfTime(slot) || isBuried(slot) || isWhere(slot);
}

/** "Florida, ____, and Ohio": one of several that stand alike. */
function isOneOfRow({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name' && kind !== 'phrase') return false;
  const [before, after] = [statement[from - 1], statement[to]];
  const link = /^(?:,|and|or)$/;
  return link.test(before?.lower ?? '') && statement[from - 2]?.tag === 'PROPN' || link.test(after?.lower ?? '') && statement[to + 1]?.tag === 'PROPN' && kind === 'name' && from > 0;
}

/** A share: one remembers that it was large, seldom how large. */
function isShare({ candidate: { kind }, statement, place: { from, to } }: FlaggedSlot): boolean {
  return kind === 'quantity' && statement.slice(from, to).some(({ lower }) => /^(?:percent|per|%)$/.test(lower));
}

/** "the early sixth century": a year within it would be right as well. */
function isPartOfTime({ candidate: { kind }, statement, place: { from } }: FlaggedSlot): boolean {
  return kind === 'date' && /^(?:early|mid|late)$/.test(statement[from]?.lower ?? '');
}

/** The country where something happened, said after its verb: there are few to guess from. */
function isWhere({ candidate: { type }, statement, place: { from } }: FlaggedSlot): boolean {
  return type === 'country' && statement.slice(0, from).some(({ tag }) => tag === 'VERB' || tag === 'AUX');
}

const longStatement = 30;

function isBuried({ statement }: FlaggedSlot): boolean {
  return statement.length > longStatement;
}
