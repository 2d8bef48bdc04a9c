import { learnerDay } from '../../scheduling/day';
import type { DayTurn } from '../../scheduling/day';
import { dayFinder } from '../../scheduling/dayFinder';
import type { CardId } from '../../ids';
import { DAY_MS } from '../../time';
import type { Instant } from '../../time';
import { amountByDay } from './byDay';
import { maturityOf } from './reviewRecord';
import type { ReviewRecord } from './reviewRecord';

/** Reviews that show whether a memory lasted. */
export interface Recalled {
  readonly recalled: number;
  readonly reviews: number;
}

export interface RetentionRow {
  /** Days up to now; null for all there are. */
  readonly days: number | null;
  readonly young: Recalled;
  readonly mature: Recalled;
}

const periodsDays = [1, 7, 30, 365, null] as const;

/** True retention as Anki tells it: of the cards past their steps, how many were recalled at their first review of a
 *  day; apart for intervals below and from 21 days, over the last day, week, month, year and all. */
export function retentionTable(records: readonly ReviewRecord[], now: Instant, turn: DayTurn): RetentionRow[] {
  const lasting = lastingReviews(records, turn);
  const today = learnerDay(now, turn);
  return periodsDays.map((days) => {
    const from = days === null ? -Infinity : today.end - days * DAY_MS;
    const within = lasting.filter(({ review }) => review.at >= from);
    return { days, young: count(within.filter((one) => maturityOf(one.before) === 'young')), mature: count(within.filter((one) => maturityOf(one.before) === 'mature')) };
  });
}

/** True retention on one day of the learner. */
export interface DayRetention {
  /** YYYY-MM-DD */
  readonly date: string;
  /** Share recalled, 0..1; null where nothing was due. */
  readonly recalled: number | null;
}

/** True retention day by day, young and mature together, over so many days up to today, the oldest first. */
export function retentionByDay(records: readonly ReviewRecord[], now: Instant, turn: DayTurn, days: number): DayRetention[] {
  const lasting = lastingReviews(records, turn);
  const recalled = lasting.filter(({ review }) => review.rating !== 'again');
  const countsOf = (some: readonly ReviewRecord[]) => amountByDay(some.map(({ review }) => ({ at: review.at, amount: 1 })), now, turn, days);
  const recalledByDay = countsOf(recalled);
  return countsOf(lasting).map(({ date, amount }, index) => ({
    date, recalled: amount === 0 ? null : (recalledByDay[index]?.amount ?? 0) / amount,
  }));
}

/** The reviews that a retention is counted of. */
function lastingReviews(records: readonly ReviewRecord[], turn: DayTurn): ReviewRecord[] {
  const dayOf = dayFinder(turn);
  const lastDate = new Map<CardId, string>();
  return records.filter(({ review, before }) => {
    const { date } = dayOf(review.at);
    const isFirstToday = lastDate.get(review.cardId) !== date;
    lastDate.set(review.cardId, date);
    return isFirstToday && before.phase === 'review';
  });
}

function count(records: readonly ReviewRecord[]): Recalled {
  return { recalled: records.filter(({ review }) => review.rating !== 'again').length, reviews: records.length };
}
