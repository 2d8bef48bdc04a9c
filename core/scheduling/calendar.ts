import { DAY_MS, HOUR_MS } from '../time';
import type { Instant } from '../time';
import { learnerDay, nextDay, previousDay } from './day';
import type { DayTurn, LearnerDay } from './day';
import { dayFinder } from './dayFinder';
import type { DateRange } from './preferences';

/** A learner's day as a number: its calendar date in days since 1970-01-01. */
export function dayNumber({ date }: Pick<LearnerDay, 'date'>): number {
  return Date.parse(date) / DAY_MS;
}

/** Successive days that were asked for before, by their turn and the first of them: every deck looks at a year, and the look at the
 *  calendar is slow. */
const knownDays = new Map<string, LearnerDay[]>();
/** Beyond so many all are forgotten, and looked up anew: as many as there are time zones in use, a few times. */
const mostLists = 200;

/** So many successive days of the learner, the first of them today. */
export function daysFrom(now: Instant, turn: DayTurn, count: number): LearnerDay[] {
  const today = dayFinder(turn)(now);
  const key = `${turn.timeZone} ${turn.dayStartHour} ${today.date}`;
  const days = knownDays.get(key) ?? [today];
  if (!knownDays.has(key) && knownDays.size >= mostLists) knownDays.clear();
  knownDays.set(key, days);
  for (let last = days.at(-1) ?? today; days.length < count; days.push(last)) last = nextDay(last, turn);
  return days.slice(0, count);
}

/** The days from today on up to the one that holds the last of these instants, at least today. */
export function daysUpTo(now: Instant, turn: DayTurn, instants: readonly Instant[]): LearnerDay[] {
  const last = instants.reduce((latest, at) => Math.max(latest, at), now);
  // Days of 23 hours make one more than the quotient, the turn of the day another.
  const days = daysFrom(now, turn, Math.ceil((last - now) / DAY_MS) + 2);
  return days.slice(0, (dayIndex(days, last) ?? days.length - 1) + 1);
}

/** Which of successive days holds an instant, from 0; what lies before them counts for the first, and what lies
 *  behind them is null. */
export function dayIndex(days: readonly LearnerDay[], at: Instant): number | null {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle]?.end ?? Infinity) <= at) low = middle + 1;
    else high = middle;
  }
  return low < days.length ? low : null;
}

/** The learner's day of a calendar date, YYYY-MM-DD. */
export function dayOfDate(date: string, turn: DayTurn): LearnerDay {
  let day = learnerDay(Date.parse(date) + 12 * HOUR_MS, turn);
  while (day.date < date) day = nextDay(day, turn);
  while (day.date > date) day = previousDay(day, turn);
  return day;
}

/** The same hour on another day, as far as that day has it. */
export function sameHourOn(day: LearnerDay, at: Instant): Instant {
  const middle = (day.start + day.end) / 2;
  const moved = at + Math.round((middle - at) / DAY_MS) * DAY_MS;
  return Math.min(Math.max(moved, day.start), day.end - 1);
}

export function isWithin(date: string, { from, to }: DateRange): boolean {
  return from <= date && date <= to;
}
