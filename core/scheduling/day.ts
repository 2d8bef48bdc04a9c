import type { Instant } from '../time';
import { DAY_MS, HOUR_MS } from '../time';

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

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
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

/** Formatters are slow to make. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23',
    year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}

/** What the clock on the wall shows, written as if it were UTC. */
function wallClock(at: Instant, timeZone: string): Instant {
  const parts = new Map(formatterOf(timeZone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
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
  const wanted = date + dayStartHour * HOUR_MS;
  // The offset a day before and after the hour are the only ones that can hold at it.
  const candidates = [wanted - DAY_MS, wanted + DAY_MS]
    .map((near) => wanted - (wallClock(near, timeZone) - near))
    .sort((a, b) => a - b);
  return candidates.find((candidate) => wallClock(candidate, timeZone) >= wanted) ?? wanted;
}
