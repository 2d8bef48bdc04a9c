import type { DateParts, DatePrecision, DateQuestion } from '../../questions/question';
import { readDates } from '../readDate';
import { wholeGrade } from '../response';
import { isTypedRight } from '../typedText';
import { formatModule } from './formatModule';

/** A date, typed in any usual way (see `readDates`). Right is what agrees with the key as precisely as is asked; more
 *  precise is right too where it agrees with what is known. One step coarser (the month of a day, the year of a month)
 *  is worth half, two steps nothing. Figures that can be read two ways are right where one way is. A year that the stem
 *  names need not be typed. */
export const date = formatModule<DateQuestion, 'text'>('text', {
  form: ({ precision }) => ({ kind: 'text', hint: hints[precision] }),
  grade: (question, { text }) => wholeGrade(scoreOf(question, text)),
  answerLines: ({ answer }) => [answer],
  responseLines: (_, { text }) => [text],
  wellFormed: () => true,
});

const hints: Readonly<Record<DatePrecision, string>> = { year: 'year', month: 'month and year', day: 'day, month and year' };

const coarse = 0.5;

function scoreOf(question: DateQuestion, text: string): number {
  if (isTypedRight(question, text)) return 1;
  const { date: key, precision, accepted } = question;
  const keys = [key, ...accepted.flatMap(readDates)];
  return Math.max(0, ...readingsOf(question, text).flatMap((given) => keys.map((one) => agreement(one, given, precision))));
}

function readingsOf({ stem, date: { year } }: DateQuestion, text: string): readonly DateParts[] {
  const read = readDates(text);
  const isYearNamed = new RegExp(`\\b${year}\\b`).test(stem);
  return read.length > 0 || text.trim() === '' || !isYearNamed ? read : readDates(`${text} ${year}`);
}

const steps: Readonly<Record<DatePrecision, number>> = { year: 0, month: 1, day: 2 };

function agreement(key: DateParts, given: DateParts, precision: DatePrecision): number {
  const doesAgree = given.year === key.year && isSame(given.month, key.month) && isSame(given.day, key.day);
  if (!doesAgree) return 0;
  const missing = steps[precision] - steps[precisionOf(given)];
  if (missing <= 0) return 1;
  return missing === 1 ? coarse : 0;
}

/** What one of the two leaves open is no contradiction. */
function isSame(given: number | null, key: number | null): boolean {
  return given === null || key === null || given === key;
}

function precisionOf({ month, day }: DateParts): DatePrecision {
  if (month === null) return 'year';
  return day === null ? 'month' : 'day';
}
