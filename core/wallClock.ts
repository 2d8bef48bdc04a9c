import type { Instant } from './time';
import { DAY_MS } from './time';

/** Whether the runtime knows a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
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
export function wallClock(at: Instant, timeZone: string): Instant {
  const parts = new Map(formatterOf(timeZone).formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

/** When the wall clock shows a time, written as if it were UTC. A time that the clock shows twice is the first; one
 *  that it skips is moved on by as much as the clock is. (Temporal calls this "compatible", as calendars have it.) */
export function instantOfWall(wanted: Instant, timeZone: string): Instant {
  // The offset a day before and after the time are the only ones that can hold at it.
  const candidates = [wanted - DAY_MS, wanted + DAY_MS]
    .map((near) => wanted - (wallClock(near, timeZone) - near))
    .sort((a, b) => a - b);
  return candidates.find((candidate) => wallClock(candidate, timeZone) >= wanted) ?? wanted;
}

/** The instant of a wall-clock time as a form gives it, `2026-12-01T09:00`; null for a text that is none, or a day
 *  that its month does not have. Throws RangeError on an unknown time zone. */
export function instantOfWallClock(text: string, timeZone: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text)) return null;
  const wanted = Date.parse(`${text}Z`);
  // 30 February is read as a day in March, and 24:00 as the next day.
  if (Number.isNaN(wanted) || minutesOf(wanted) !== text) return null;
  return instantOfWall(wanted, timeZone);
}

/** What a clock on the wall shows, to the minute: `2026-12-01T09:00`. */
export function wallClockOf(at: Instant, timeZone: string): string {
  return minutesOf(wallClock(at, timeZone));
}

function minutesOf(wall: Instant): string {
  return new Date(wall).toISOString().slice(0, 'YYYY-MM-DDTHH:MM'.length);
}
