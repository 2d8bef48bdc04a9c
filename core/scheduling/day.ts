import type { Instant } from '../time';
import { DAY_MS, HOUR_MS } from '../time';
import { instantOfWall, wallClock } from '../wallClock';

/** Where and when a learner's day turns. */
export interface DayTurn {
  /** IANA name. */
  readonly timeZone: string;
  /** Hour of the clock, 0..23, at which a new day begins. */
  readonly dayStartHour: number;
}

/** One day of a learner, from one turn to the next. */
export interface LearnerDay {
  readonly start: Instant;
  /** The first instant of the next day. */
  readonly end: Instant;
  /** Calendar date on which the day began, YYYY-MM-DD. */
  readonly date: string;
}

/** The learner's day that `now` falls in. Days with a change to or from summer time last 23 or 25 hours.
 *  Throws RangeError on an unknown time zone. */
export function learnerDay(now: Instant, turn: DayTurn): LearnerDay {
  const today = dateNumber(wallClock(now, turn.timeZone));
  const startToday = turnOn(today, turn);
  const first = startToday <= now ? today : today - DAY_MS;
  return {
    start: first === today ? startToday : turnOn(first, turn),
    end: turnOn(first + DAY_MS, turn),
    date: new Date(first).toISOString().slice(0, 10),
  };
}

/** The day after `day`. */
export function nextDay(day: LearnerDay, turn: DayTurn): LearnerDay {
  const date = Date.parse(day.date) + DAY_MS;
  const end = day.end + DAY_MS;
  // Most days last 24 hours, which one look at the slow wall clock tells.
  const isOrdinary = wallClock(end, turn.timeZone) === date + DAY_MS + turn.dayStartHour * HOUR_MS;
  return isOrdinary ? { start: day.end, end, date: new Date(date).toISOString().slice(0, 10) } : learnerDay(day.end, turn);
}

/** The day before `day`. */
export function previousDay(day: LearnerDay, turn: DayTurn): LearnerDay {
  return learnerDay(day.start - 1, turn);
}

/** What the hour hand of the learner's clock shows, 0..23. */
export function hourOf(at: Instant, timeZone: string): number {
  return new Date(wallClock(at, timeZone)).getUTCHours();
}

function dateNumber(wall: Instant): Instant {
  return Math.floor(wall / DAY_MS) * DAY_MS;
}

/** When the wall clock shows the turning hour on a date. In a gap of the clock, the first instant after it. */
function turnOn(date: Instant, { timeZone, dayStartHour }: DayTurn): Instant {
  return instantOfWall(date + dayStartHour * HOUR_MS, timeZone);
}
