import type { DayTurn } from '../../scheduling/day';
import { dayFinder } from '../../scheduling/dayFinder';
import type { Instant } from '../../time';

/** An amount on a day of the learner. */
export interface DayAmount {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly amount: number;
}

/** Amounts added up by the learner's day, over so many days up to today, the oldest first. */
export function amountByDay(
  amounts: readonly { readonly at: Instant; readonly amount: number }[],
  now: Instant,
  turn: DayTurn,
  days: number,
): DayAmount[] {
  const dayOf = dayFinder(turn);
  const dates: string[] = [];
  for (let day = dayOf(now); dates.length < days; day = dayOf(day.start - 1)) dates.unshift(day.date);
  const sums = new Map(dates.map((date) => [date, 0]));
  for (const { at, amount } of amounts) {
    const { date } = dayOf(at);
    const sum = sums.get(date);
    if (sum !== undefined) sums.set(date, sum + amount);
  }
  return [...sums].map(([date, amount]) => ({ date, amount }));
}

/** Days in a row with something done, up to today, or to yesterday while today is still open. */
export function streakDays(days: readonly DayAmount[]): number {
  const upToNow = days.at(-1)?.amount === 0 ? days.slice(0, -1) : days;
  const lastIdle = upToNow.findLastIndex(({ amount }) => amount === 0);
  return upToNow.length - 1 - lastIdle;
}
