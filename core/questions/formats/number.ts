import type { SlotType } from '../../facts/slotTypes';
import { isNumberType } from '../../facts/slotTypes';
import { readNumbers } from '../../grading/readNumber';
import { questionBase } from '../asking';
import type { Asking } from '../asking';
import type { NumberQuestion } from '../question';

/** What to type, for the types whose answer has a unit. */
const wanted: Partial<Readonly<Record<SlotType, string>>> = {
  quantity: 'number with its unit', money: 'amount with its currency',
};

/** The question sentence, answered by a figure. Made where the answer can be read in one way only, by the same reader
 *  that reads what learners type. */
export function numberQuestion(asking: Asking): NumberQuestion | null {
  const { slot, notes, ask, distractors } = asking;
  const [read, ...others] = isNumberType(slot.type) ? readNumbers(slot.text) : [];
  if (read === undefined || others.length > 0) return null;
  return {
    ...questionBase(asking, 'number'),
    format: 'number',
    stem: `${ask} Type the ${read.unit === null ? 'number' : (wanted[slot.type] ?? 'number')}.`,
    answer: slot.text,
    value: read.value,
    unit: read.unit,
    tolerance: notes.tolerance ?? 0,
    accepted: notes.accept,
    distractors,
  };
}
