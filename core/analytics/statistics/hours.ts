import { hourOf } from '../../scheduling/day';
import type { DayTurn } from '../../scheduling/day';
import { dayFinder } from '../../scheduling/dayFinder';
import { DAY_MS, HOUR_MS } from '../../time';
import type { Instant } from '../../time';
import type { ReviewRecord } from './reviewRecord';

/** Reviews in one hour of the clock. */
export interface HourCount {
  /** 0..23 */
  readonly hour: number;
  readonly reviews: number;
  /** Share recalled, 0..1; null without reviews. */
  readonly recalled: number | null;
}

const hoursADay = 24;

/** Reviews by the hour of the learner's clock at which they were made. */
export function reviewsByHour(records: readonly ReviewRecord[], { timeZone }: Pick<DayTurn, 'timeZone'>): HourCount[] {
  const hours = Array.from({ length: hoursADay }, () => ({ reviews: 0, recalled: 0 }));
  const hourAt = hourFinder(timeZone);
  for (const { review } of records) {
    const hour = hours[hourAt(review.at)];
    if (hour === undefined) continue;
    hour.reviews += 1;
    hour.recalled += Number(review.rating !== 'again');
  }
  return hours.map(({ reviews, recalled }, hour) => ({ hour, reviews, recalled: reviews === 0 ? null : recalled / reviews }));
}

/** Tells the hour of many instants. The look at the clock is slow: a day of 24 hours is counted from its midnight. */
function hourFinder(timeZone: string): (at: Instant) => number {
  const dayOf = dayFinder({ timeZone, dayStartHour: 0 });
  return (at) => {
    const { start, end } = dayOf(at);
    return end - start === DAY_MS ? Math.floor((at - start) / HOUR_MS) : hourOf(at, timeZone);
  };
}
