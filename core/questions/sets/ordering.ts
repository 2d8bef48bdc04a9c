import type { Section } from '../../facts/course';
import type { Fact } from '../../facts/fact';
import type { OrderingSet, SetPart } from '../../facts/sets/questionSet';
import { slotOfPart } from '../../facts/sets/setMisfits';
import { isTimeType } from '../../facts/slotTypes';
import type { OrderingQuestion } from '../question';
import { setBase } from './setBase';
import { isInOrder } from './timeOrder';

/** Things to be put in their order. None where dates among them say otherwise: their facts have changed since. */
export function orderingQuestion(section: Section, set: OrderingSet, facts: readonly Fact[]): OrderingQuestion | null {
  const base = setBase(section, set, set.parts, facts);
  const items = set.parts.map(({ factId, slot, text }) => ({ factId, slot, text, place: placeOf({ factId, slot, text }, facts) }));
  if (base === null || !isInOrder(items.map(({ place }) => place))) return null;
  return { ...base, format: 'ordering', items };
}

/** When it was, where the slot says so. */
function placeOf(part: SetPart, facts: readonly Fact[]): string {
  const slot = slotOfPart(part, facts);
  return slot !== undefined && isTimeType(slot.type) ? slot.text : '';
}
