import { dayIndex, dayOfDate, daysFrom, daysUpTo, isWithin } from '../calendar';
import type { LearnerDay } from '../day';
import type { DateRange } from '../preferences';
import type { ReviewedCard } from '../reviewedCard';
import { movableCards, planOf } from './plan';
import type { Plan, PlanInput } from './plan';
import { placeOnLightest } from './placeOnLightest';

export const breakSides = ['before', 'after'] as const;
/** Whether what falls due in a break is studied before it or after it. */
export type BreakSide = (typeof breakSides)[number];

export interface BreakPlan extends Plan {
  readonly advanced: number;
  /** With what cannot come before the break: it would have to be studied twice on one day, or in the past. */
  readonly postponed: number;
}

/** Leaves the dates free of reviews. What is due then goes to the lightest of the days next to the break, but no
 *  further from it than half the card's interval: a young card bears little. */
export function takeBreak(input: PlanInput, dates: DateRange, side: BreakSide): BreakPlan {
  const days = daysWithMargin(input, dates);
  const first = days.findIndex(({ date }) => isWithin(date, dates));
  const last = days.findLastIndex(({ date }) => isWithin(date, dates));
  if (first === -1) return { ...planOf(input, []), advanced: 0, postponed: 0 };
  const due = movableCards(input).filter(({ state }) => {
    const index = dayIndex(days, state.dueAt);
    return index !== null && index >= first && index <= last;
  });
  const wishes = [...due].sort((a, b) => reachOf(a, days.length) - reachOf(b, days.length)).map((card) => {
    const before = side === 'before' ? daysBefore(card, days, first) : [];
    return { card, isBefore: before.length > 0, candidates: before.length > 0 ? before : daysAfter(card, days, last) };
  });
  const advanced = wishes.filter(({ isBefore }) => isBefore).length;
  return { ...planOf(input, placeOnLightest(input, days, wishes)), advanced, postponed: wishes.length - advanced };
}

/** Days on either side that may take cards: as many as the break has, at least a week. */
const leastMarginDays = 7;

function daysWithMargin({ now, turn }: PlanInput, { from, to }: DateRange): LearnerDay[] {
  const upToEnd = daysUpTo(now, turn, [dayOfDate(to, turn).start]);
  const breakDays = upToEnd.filter(({ date }) => from <= date).length;
  const end = upToEnd.at(-1)?.end ?? now;
  return [...upToEnd, ...daysFrom(end, turn, Math.max(leastMarginDays, breakDays))];
}

function reachOf({ state }: ReviewedCard, most: number): number {
  return Math.min(most, Math.max(1, Math.ceil(state.intervalDays / 2)));
}

/** Nearest to the break first. */
function daysBefore(card: ReviewedCard, days: readonly LearnerDay[], first: number): number[] {
  const reach = reachOf(card, first);
  return Array.from({ length: reach }, (_, index) => first - 1 - index).filter(
    (index) => (days[index]?.start ?? -Infinity) > card.state.lastReviewedAt,
  );
}

function daysAfter(card: ReviewedCard, days: readonly LearnerDay[], last: number): number[] {
  const reach = reachOf(card, days.length - 1 - last);
  return Array.from({ length: reach }, (_, index) => last + 1 + index);
}
