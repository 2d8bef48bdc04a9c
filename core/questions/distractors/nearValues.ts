import type { Slot } from '../../facts/fact';
import { seededRandom, shuffled } from '../../random';

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;
const monthPattern = new RegExp(`\\b(${monthNames.join('|')})\\b`);
const yearPattern = /\b(?:1[5-9]|20)\d{2}\b/;
const numberPattern = /\d+(?:,\d+)*/;
const dayPattern = /\b([1-3]?\d)(?:st|nd|rd|th)?\b/;
/** Days that a month has in every year. */
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Wrong values near a year, date, number, ordinal, quantity or sum, written the way the right one is; none for
 *  other slots. The same for the same seed. */
export function nearValues(slot: Slot, seed: string): string[] {
  switch (slot.type) {
    case 'year':
      return nearYears(slot.text, seed);
    case 'date':
      return nearDates(slot.text, seed);
    case 'ordinal':
      return nearOrdinals(slot.text, seed);
    case 'number':
    case 'quantity':
    case 'money':
    case 'period':
      return nearNumbers(slot.text, seed);
    default:
      return [];
  }
}

function nearYears(text: string, seed: string): string[] {
  const year = yearPattern.exec(text)?.[0];
  if (year === undefined) return [];
  // The right year stands anywhere among its options, not always in the middle.
  const first = Math.floor(seededRandom(seed)() * 4) - 3;
  const offsets = [0, 1, 2, 3].map((step) => first + step).filter((offset) => offset !== 0);
  const further = [first - 1, first + 4];
  return [...offsets, ...further].map((offset) => text.replace(year, String(Number(year) + offset)));
}

function nearDates(text: string, seed: string): string[] {
  const month = monthPattern.exec(text)?.[0];
  if (month === undefined) return nearYears(text, seed);
  const months = otherMonths(text, month);
  const years = nearYears(text, seed);
  const [first, second, third, fourth] = months.map((other) => text.replace(month, other));
  const moved = years[0]?.replace(month, months[3] ?? month);
  return shuffled([first, second, years[0] ?? third, moved ?? fourth].filter((date) => date !== undefined), seed);
}

/** Months other than a date's own that have its day. */
function otherMonths(text: string, month: string): string[] {
  const day = Number(dayPattern.exec(text)?.[1] ?? 1);
  const index = monthNames.findIndex((name) => name === month);
  return [2, -3, 4, -2, 3, -4, 5, -5, 1, -1, 6]
    .map((step) => (index + step + 12) % 12)
    .filter((other) => (monthDays[other] ?? 0) >= day)
    .map((other) => monthNames[other] ?? month);
}

function nearOrdinals(text: string, seed: string): string[] {
  const match = /^(\d+)(st|nd|rd|th)$/.exec(text);
  if (match?.[1] === undefined) return [];
  const value = Number(match[1]);
  const step = value >= 10 && value % 5 === 0 ? 5 : 1;
  return steps(value, step, seed).map(ordinal);
}

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10];
  return `${value}${ending ?? 'th'}`;
}

function nearNumbers(text: string, seed: string): string[] {
  const written = numberPattern.exec(text)?.[0];
  if (written === undefined) return [];
  const value = Number(written.replaceAll(',', ''));
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = value < 10 ? 1 : Math.max(1, Math.round((value / magnitude >= 5 ? 2 : 1) * (magnitude / 2)));
  const write = (number: number): string => (written.includes(',') ? number.toLocaleString('en-GB') : String(number));
  return steps(value, step, seed).map((number) => text.replace(written, write(number)));
}

/** Values around one, none below 1, in an order and balance fixed by the seed. */
function steps(value: number, step: number, seed: string): number[] {
  const below = Math.floor(seededRandom(seed)() * 4);
  const offsets = [-3, -2, -1, 1, 2, 3, 4].filter((offset) => offset >= -below && offset <= 4 - below);
  return [...offsets, 4, 5].map((offset) => value + offset * step).filter((near) => near > 0 && near !== value);
}
