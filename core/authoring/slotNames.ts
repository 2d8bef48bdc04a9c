import type { Slot } from '../facts/fact';
import { answerKey } from './draft';

/** The names that the slots of an edited statement get: their own, unless a name was published with another answer.
 *  A card goes by its slot's name, so what is asked anew must be called anew, and what was asked before is called
 *  as it was then. */
export function cardNames(slots: readonly Slot[], published: Readonly<Record<string, string>>): string[] {
  const typed = slots.map(({ name }) => name);
  const taken = new Set([...Object.keys(published), ...typed]);
  const names: string[] = [];
  for (const slot of slots) {
    const name = cardName(slot, published, taken, [...typed, ...names]);
    taken.add(name);
    names.push(name);
  }
  return names;
}

function cardName(slot: Slot, published: Readonly<Record<string, string>>, taken: ReadonlySet<string>, inUse: readonly string[]): string {
  const answer = answerKey(slot);
  if (published[slot.name] === answer) return slot.name;
  const former = Object.keys(published).find((name) => published[name] === answer && !inUse.includes(name));
  if (former !== undefined) return former;
  return isOfAnother(published, slot.name, answer) ? freeName(slot.name, taken) : slot.name;
}

/** Whether learners hold a card of this name that asks for something else. */
export function isOfAnother(published: Readonly<Record<string, string>>, name: string, answer: string): boolean {
  return Object.hasOwn(published, name) && published[name] !== answer;
}

/** The name, or the first `name-2`, `name-3` ... that is free. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const base = wanted.replace(/-\d+$/, '');
  let count = 2;
  while (taken.has(`${base}-${count}`)) count += 1;
  return `${base}-${count}`;
}
