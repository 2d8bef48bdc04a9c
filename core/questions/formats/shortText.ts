import { isKindType, isValueType } from '../../facts/slotTypes';
import { nounFor, questionBase } from '../asking';
import type { Asking } from '../asking';
import type { TypedQuestion } from '../question';
import { isTypeable } from './typeable';

/** The question sentence, answered by typing. */
export function shortTextQuestion(asking: Asking): TypedQuestion | null {
  const { slot, notes, ask, distractors } = asking;
  if (!isTypeable(slot)) return null;
  // What a term, a role or a document is called differs from one to the next.
  const isNamedKind = (isKindType(slot.type) && slot.type !== 'document') || isValueType(slot.type);
  const noun = isNamedKind ? nounFor(slot) : 'answer';
  return {
    ...questionBase(asking, 'short-text'),
    format: 'short-text',
    stem: `${ask} Type the ${noun}.`,
    answer: slot.text,
    accepted: notes.accept,
    distractors,
  };
}
