import { wordsOf } from '../../../text';
import type { SlotType } from '../../slotTypes';
import type { FlaggedSlot } from './slot';

const leastTelling = 3;
const leastOfPerson = 7;
const leastOfWork = 4;

/** Of these there are many: one body passes many laws and founds many offices. */
const works: ReadonlySet<SlotType> = new Set(['document', 'organisation', 'event', 'term']);

/** "Which law was approved?", "Who was born into a noble family?": too few words to tell one from others, and no name and
 *  no figure among them. */
export function isThinQuestion({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name') return false;
  const others = statement.filter((_, index) => index < from || index >= to);
  const isTitle = from === 1 && /^\p{Lu}/u.test(statement[0]?.text ?? '');
  const named = others.some(({ tag, text }, index) => /\d/.test(text) || (index > 0 || from > 0 && !isTitle) && (tag === 'PROPN' || /^\p{Lu}\p{L}/u.test(text)));
  const told = others.filter(({ tag, lower }, index) => !(isTitle && index === 0) && /^(?:NOUN|VERB|ADJ|NUM|PROPN)$/.test(tag) && wordsOf(lower).length > 0);
  return !named && told.length < (type === 'person' ? leastOfPerson : leastTelling);
}

/** "The board created the ____", "Which law did Congress pass in 1935?": a name and a year do not tell one of many. */
export function isOneOfManyWorks({ candidate: { kind, type }, statement, place: { from, to } }: FlaggedSlot): boolean {
  if (kind !== 'name' || !works.has(type) || from < 2) return false;
  return statement.filter(({ tag }, index) => (index < from || index >= to) && /^(?:NOUN|VERB|ADJ|NUM|PROPN)$/.test(tag)).length < leastOfWork;
}
