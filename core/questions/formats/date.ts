import { readDates } from '../../grading/readDate';
import { questionBase } from '../asking';
import type { Asking } from '../asking';
import type { DateParts, DatePrecision, DateQuestion } from '../question';

const wanted: Readonly<Record<DatePrecision, string>> = { year: 'year', month: 'month and year', day: 'day, month and year' };

/** The question sentence, answered by a date. Made where the answer can be read in one way only, by the same reader
 *  that reads what learners type. */
export function dateQuestion(asking: Asking): DateQuestion | null {
  const { slot, notes, ask, distractors } = asking;
  const [date, ...others] = slot.type === 'year' || slot.type === 'date' ? readDates(slot.text) : [];
  if (date === undefined || others.length > 0) return null;
  const precision = precisionOf(date);
  return {
    ...questionBase(asking, 'date'),
    format: 'date',
    stem: `${ask} Type the ${wanted[precision]}.`,
    answer: slot.text,
    date,
    precision,
    accepted: notes.accept,
    distractors,
  };
}

/** How much of a date is known. */
function precisionOf({ month, day }: DateParts): DatePrecision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}
