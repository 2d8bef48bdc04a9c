import type { Section } from '../course';
import type { Fact, Slot } from '../fact';
import { fewestParts, mostParts, partsOf } from './questionSet';
import type { QuestionSet, SetPart } from './questionSet';

/** What in a section's sets does not fit its facts, by the set; null where all does. */
export function setMisfits({ id, sets = [] }: Section, facts: readonly Fact[]): (readonly string[])[] {
  const own = facts.filter(({ sectionId }) => sectionId === id);
  return sets.map((set, index) => {
    const isTwice = sets.findIndex((other) => other.id === set.id && other.format === set.format) < index;
    const reasons = [...(isTwice ? ['two sets of this format have this id'] : []), ...misfitsOf(set, own)];
    return reasons.map((reason) => `sets: ${set.id} (${set.format}): ${reason}`);
  });
}

function misfitsOf(set: QuestionSet, facts: readonly Fact[]): string[] {
  const parts = partsOf(set);
  return [
    ...parts.flatMap((part) => misfitOf(part, set.format, facts)),
    ...(parts.length < fewestParts ? [`has ${parts.length} parts, and needs ${fewestParts}`] : []),
    ...(parts.length > mostParts ? [`has ${parts.length} parts, and ${mostParts} are enough`] : []),
    ...(set.format === 'categorise' && set.categories.length < 2 ? ['has one category, and needs two'] : []),
  ];
}

function misfitOf(part: SetPart, format: QuestionSet['format'], facts: readonly Fact[]): string[] {
  const slot = slotOfPart(part, facts);
  if (slot === undefined) return [`${part.factId}.${part.slot} is no slot of the section's facts`];
  if (slot.type !== 'list') return [];
  if (format !== 'categorise') return [`${part.factId}.${part.slot} is a list, which only a categorise set can ask for`];
  return slot.items.includes(part.text) ? [] : [`“${part.text}” is no item of ${part.factId}.${part.slot}`];
}

/** The slot that a part asks for, where the facts have it. */
export function slotOfPart({ factId, slot }: Pick<SetPart, 'factId' | 'slot'>, facts: readonly Fact[]): Slot | undefined {
  return facts.find(({ id }) => id === factId)?.slots.find(({ name }) => name === slot);
}
