import type { CardId } from '../ids';
import type { Review } from '../scheduling/event';
import { learnerDay } from '../scheduling/day';
import type { DayTurn } from '../scheduling/day';
import type { Instant } from '../time';

export interface DayCount {
  /** YYYY-MM-DD, the learner's day. */
  readonly date: string;
  readonly count: number;
}

/** Share of reviews that recalled the card, 0..1, among each card's first review of a day and after its first day:
 *  what is measured where FSRS's retrievability predicts. Null where there is no such review. */
export function trueRetention(reviews: readonly Review[], turn: DayTurn): number | null {
  const lastDay = new Map<CardId, string>();
  let seen = 0;
  let recalled = 0;
  for (const review of [...reviews].sort((a, b) => a.at - b.at)) {
    const { date } = learnerDay(review.at, turn);
    const before = lastDay.get(review.cardId);
    lastDay.set(review.cardId, date);
    if (before === undefined || before === date) continue;
    seen += 1;
    if (review.rating !== 'again') recalled += 1;
  }
  return seen === 0 ? null : recalled / seen;
}

/** Reviews on each of the last `days` days of the learner, oldest first, today included. */
export function reviewsByDay(times: readonly Instant[], now: Instant, days: number, turn: DayTurn): DayCount[] {
  const counts = new Map<string, number>();
  for (const at of times) {
    const { date } = learnerDay(at, turn);
    counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const result: DayCount[] = [];
  let day = learnerDay(now, turn);
  for (let step = 0; step < days; step += 1) {
    result.unshift({ date: day.date, count: counts.get(day.date) ?? 0 });
    day = learnerDay(day.start - 1, turn);
  }
  return result;
}

/** Cards falling due on each of the next `days` days, today first; what is overdue counts today. */
export function dueByDay(dueTimes: readonly Instant[], now: Instant, days: number, turn: DayTurn): DayCount[] {
  const result: DayCount[] = [];
  let day = learnerDay(now, turn);
  let from = -Infinity;
  for (let step = 0; step < days; step += 1) {
    const { end, date } = day;
    const start = from;
    result.push({ date, count: dueTimes.filter((at) => at >= start && at < end).length });
    from = end;
    day = learnerDay(end, turn);
  }
  return result;
}
