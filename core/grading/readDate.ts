import { months } from '../facts/importer/gazetteer/calendar';
import type { DateParts } from '../questions/question';
import { editDistance } from './editDistance';
import { romanValue } from './roman';

const longestDate = 60;

/** Every date that a text can be: none where it is no date, two where figures can stand for day and month either way
 *  ("06/05/2001"). Read are 2001-06-15, 15.6.2001 (with points the day comes first), 15/06/2001 and 06/15/2001,
 *  "15 June 2001", "June 15th, 2001", "Friday, 15 Jun. 2001", "June 2001", 6/2001, 2001, MMI, 44 BC. The year is
 *  written out: "01" is the first. */
export function readDates(text: string): readonly DateParts[] {
  if (text.length > longestDate) return [];
  const plain = text.normalize('NFKC').trim().replace(/[‐‑‒–—−]/g, '-').replace(/[.,;!?]+$/, '');
  return [...inFigures(plain), ...inWords(plain)].filter(isReal);
}

function inFigures(text: string): readonly DateParts[] {
  const parts = /^(\d{1,4})\s*([-./])\s*(\d{1,4})(?:\s*\2\s*(\d{1,4}))?$/.exec(text);
  if (parts === null) return [];
  const [, first = '', separator, second = '', third] = parts;
  if (third === undefined) return monthAndYear(first, second);
  if (first.length === 4) return [dateOf(first, second, third)];
  if (third.length !== 4) return [];
  const dayFirst = dateOf(third, second, first);
  return separator === '.' || first === second ? [dayFirst] : [dayFirst, dateOf(third, first, second)];
}

function monthAndYear(first: string, second: string): readonly DateParts[] {
  if (first.length === 4 && second.length <= 2) return [dateOf(first, second)];
  return second.length === 4 && first.length <= 2 ? [dateOf(second, first)] : [];
}

function dateOf(year: string, month: string, day?: string): DateParts {
  return { year: Number(year), month: Number(month), day: day === undefined ? null : Number(day) };
}

const passedOver = /^(?:the|of|in|on|year|a\.?d|c\.?e|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const beforeChrist = /\s*\b(?:bce?|b\.\s?c\.?(?:\s?e\.?)?)$/;

/** A month in words with a day or not and a year, in any order; or a year alone. */
function inWords(text: string): readonly DateParts[] {
  const roman = romanValue(text);
  if (roman !== null) return [{ year: roman, month: null, day: null }];
  const lower = text.toLowerCase();
  const sign = beforeChrist.test(lower) ? -1 : 1;
  const words = lower.replace(beforeChrist, '').split(/[\s,]+/).map((word) => word.replace(/\.$/, '')).filter((word) => word !== '' && !passedOver.test(word));
  const named = words.map(monthOf).filter((month) => month !== null);
  const figures = words.filter((word) => monthOf(word) === null).map(figureOf);
  const [month = null] = named;
  if (named.length > 1 || figures.some((figure) => figure === null)) return [];
  return partsOf(month, figures.filter((figure) => figure !== null), sign);
}

function partsOf(month: number | null, figures: readonly string[], sign: number): readonly DateParts[] {
  const [first, second, third] = figures;
  if (first === undefined || third !== undefined) return [];
  if (second === undefined) return [{ year: sign * Number(first), month, day: null }].filter(() => month === null || first.length > 2);
  if (month === null) return [];
  const [day, year] = first.length > 2 ? [second, first] : [first, second];
  return year.length > 2 && day.length <= 2 ? [{ year: sign * Number(year), month, day: Number(day) }] : [];
}

function figureOf(word: string): string | null {
  return /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(word)?.[1] ?? null;
}

/** A month by its name, its first three letters or more, or with a slip of the fingers; from 1. */
function monthOf(word: string): number | null {
  if (word.length < 3 || /\d/.test(word)) return null;
  const index = months.findIndex((month) => month.toLowerCase().startsWith(word));
  if (index !== -1) return index + 1;
  const near = months.findIndex((month) => month.length >= 5 && editDistance(month.toLowerCase(), word, 1) <= 1);
  return near === -1 ? null : near + 1;
}

/** How many days the longest such month has; February as the year has it. */
function daysIn(month: number, year: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isReal({ year, month, day }: DateParts): boolean {
  if (year === 0 || (month !== null && (month < 1 || month > 12))) return false;
  return month === null || day === null || (day >= 1 && day <= daysIn(month, year));
}
