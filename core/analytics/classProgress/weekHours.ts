import { MINUTE_MS } from '../../time';
import type { Instant } from '../../time';
import { wallClock } from '../../wallClock';
import type { Work } from './work';

const hoursADay = 24;
const daysAWeek = 7;
/** No clock differs from UTC by less. */
const step = 15 * MINUTE_MS;

/** How many reviews were made in each hour of the week: seven rows from Monday on, of 24 hours each, by a clock. */
export function reviewsByWeekHour(works: readonly Pick<Work, 'at' | 'reviews'>[], timeZone: string): number[][] {
  const counts = Array.from({ length: daysAWeek }, () => Array.from({ length: hoursADay }, () => 0));
  for (const [at, reviews] of byStep(works)) {
    const wall = new Date(wallClock(at, timeZone));
    const day = counts[(wall.getUTCDay() + 6) % daysAWeek];
    const hour = wall.getUTCHours();
    if (day !== undefined) day[hour] = (day[hour] ?? 0) + reviews;
  }
  return counts;
}

/** Sums first, so that the slow clock is asked once for each quarter of an hour. */
function byStep(works: readonly Pick<Work, 'at' | 'reviews'>[]): ReadonlyMap<Instant, number> {
  const sums = new Map<Instant, number>();
  for (const { at, reviews } of works) {
    const start = Math.floor(at / step) * step;
    sums.set(start, (sums.get(start) ?? 0) + reviews);
  }
  return sums;
}
