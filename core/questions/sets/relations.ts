import type { Fact, Slot } from '../../facts/fact';
import { fewestParts, mostParts } from '../../facts/sets/questionSet';
import type { MatchingSet } from '../../facts/sets/questionSet';
import { hashText } from '../../random';
import { normaliseText } from '../../text';
import { nounFor } from '../asking';
import { abbreviationsIn, expansionIn } from '../checks/language/abbreviations';
import { isTypeable } from '../formats/typeable';

interface Pair {
  readonly fact: Fact;
  readonly left: string;
  readonly right: Slot;
}

/** Matching from facts that say the same of different things: whose statements are the same word for word but for two
 *  slots, or that write an abbreviation out. */
export function relationSets(facts: readonly Fact[]): MatchingSet[] {
  const bySaying = new Map<string, Pair[]>();
  for (const { saying, pair } of facts.flatMap(sayingOf)) bySaying.set(saying, [...(bySaying.get(saying) ?? []), pair]);
  const sayings = [...bySaying].flatMap(([saying, pairs]) => {
    const [first] = pairs;
    return first === undefined ? [] : setOf(`relation-${hashText(saying).toString(36)}`, `Match each ${saying.split('|')[0] ?? ''} with its ${nounFor(first.right)}: “${saying.split('|')[1] ?? ''}”`, pairs);
  });
  return [...sayings, ...setOf('abbreviations', 'Match each abbreviation with what it stands for.', facts.flatMap(writtenOut))];
}

/** `noun|statement with … in place of both slots`, of a fact with two slots. */
function sayingOf(fact: Fact): { saying: string; pair: Pair }[] {
  const [first, second, third] = fact.slots;
  if (first === undefined || second === undefined || third !== undefined || !isTypeable(first) || !isTypeable(second)) return [];
  const { statement } = fact;
  const between = statement.slice(first.start + first.text.length, second.start);
  const saying = `${statement.slice(0, first.start)}…${between}…${statement.slice(second.start + second.text.length)}`;
  return [{ saying: `${nounFor(first)}|${saying}|${first.type}|${second.type}`, pair: { fact, left: first.text, right: second } }];
}

/** A slot's long form beside its abbreviation: “the [World Bank Group]{organisation} (WBG)”. */
function writtenOut(fact: Fact): Pair[] {
  return fact.slots.filter(isTypeable).flatMap((slot) => {
    const bracketed = /^ \(([^()]{2,10})\)/.exec(fact.statement.slice(slot.start + slot.text.length))?.[1] ?? '';
    const [abbreviation] = abbreviationsIn(bracketed);
    const isSpelt = abbreviation !== undefined && abbreviation === bracketed && expansionIn(slot.text, abbreviation).length > 0;
    return isSpelt ? [{ fact, left: abbreviation, right: slot }] : [];
  });
}

/** None with a side that stands twice, where more than one answer would be right. */
function setOf(id: string, ask: string, pairs: readonly Pair[]): MatchingSet[] {
  const isTwice = (texts: readonly string[]): boolean => new Set(texts.map(normaliseText)).size < texts.length;
  if (pairs.length < fewestParts || isTwice(pairs.map(({ left }) => left)) || isTwice(pairs.map(({ right }) => right.text))) return [];
  const parts = pairs.slice(0, mostParts).map(({ fact, left, right }) => ({ factId: fact.id, slot: right.name, text: left }));
  return [{ id, format: 'matching', ask, parts, spares: [] }];
}
