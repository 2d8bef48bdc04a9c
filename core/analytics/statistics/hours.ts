import { hourOf } from '../../scheduling/day';
import type { DayTurn } from '../../scheduling/day';
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
  for (const { review } of records) {
    const hour = hours[hourOf(review.at, timeZone)];
    if (hour === undefined) continue;
    hour.reviews += 1;
    hour.recalled += Number(review.rating !== 'again');
  }
  return hours.map(({ reviews, recalled }, hour) => ({ hour, reviews, recalled: reviews === 0 ? null : recalled / reviews }));
}
