import { readDates } from '../../grading/readDate';
import type { DateParts } from '../question';

/** The one date that a text is; null where it is none, or could be two. */
export function dateOf(text: string): DateParts | null {
  const [date, ...others] = readDates(text);
  return date === undefined || others.length > 0 ? null : date;
}

/** Whether one date was before the other, as far as both are known; null where that does not tell. */
export function isBefore(one: DateParts, other: DateParts): boolean | null {
  for (const part of ['year', 'month', 'day'] as const) {
    const [first, second] = [one[part], other[part]];
    if (first === null || second === null) return null;
    if (first !== second) return first < second;
  }
  return null;
}

/** Whether those of the texts that are dates follow one another, each certainly before the next. */
export function isInOrder(texts: readonly string[]): boolean {
  const dates = texts.map(dateOf).filter((date) => date !== null);
  return dates.every((date, index) => {
    const before = dates[index - 1];
    return before === undefined || isBefore(before, date) === true;
  });
}
