import { isKindType, isSentenceType, isValueType } from '../../facts/slotTypes';
import { nounFor, questionBase } from '../asking';
import type { Asking } from '../asking';
import type { TypedQuestion } from '../question';

/** Longer answers are too many ways to type. */
const mostWords = 5;

/** The question sentence, answered by typing. */
export function shortTextQuestion(asking: Asking): TypedQuestion | null {
  const { slot, notes, ask, distractors } = asking;
  const isLong = slot.text.split(' ').length > mostWords;
  if (slot.type === 'list' || isSentenceType(slot.type) || isLong) return null;
  // What a term or a role is called differs from one to the next.
  const noun = isKindType(slot.type) || isValueType(slot.type) ? nounFor(slot) : 'answer';
  return {
    ...questionBase(asking, 'short-text'),
    format: 'short-text',
    stem: `${ask} Type the ${noun}.`,
    answer: slot.text,
    accepted: notes.accept,
    distractors,
  };
}
