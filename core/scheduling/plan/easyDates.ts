import { DAY_MS } from '../../time';
import { dayIndex, dayOfDate, daysUpTo, isWithin } from '../calendar';
import type { LearnerDay } from '../day';
import type { DateRange } from '../preferences';
import type { ReviewedCard } from '../reviewedCard';
import { fuzzRange } from './fuzzRange';
import { movableCards, planOf } from './plan';
import type { Plan, PlanInput } from './plan';
import { placeOnLightest } from './placeOnLightest';

export interface EasyDatesPlan extends Plan {
  /** Reviews that stay on the dates, as no other day is within the fuzz of their intervals. */
  readonly staying: number;
}

/** Moves what is due on the dates to the lightest of the days around them that the fuzz of its interval allows. */
export function easyDates(input: PlanInput, dates: readonly DateRange[]): EasyDatesPlan {
  const { turn, parameters } = input;
  const end = dates.reduce((latest, { to }) => Math.max(latest, dayOfDate(to, turn).end), -Infinity);
  const dueTimes = movableCards(input)
    .filter(({ state }) => state.dueAt < end)
    .map((card) => ({ card, times: dueTimesWithinFuzz(card, parameters.maximumIntervalDays) }));
  const days = daysUpTo(input.now, turn, dueTimes.flatMap(({ card, times }) => [card.state.dueAt, ...times]));
  const isEasy = (index: number): boolean => dates.some((range) => isWithin(days[index]?.date ?? '', range));
  const affected = dueTimes.filter(({ card }) => isEasy(dayIndex(days, card.state.dueAt) ?? -1));
  const wishes = affected.map(({ card, times }) => {
    return { card, candidates: daysOf(times, days).filter((index) => !isEasy(index)) };
  });
  const placements = placeOnLightest(input, days, wishes);
  return { ...planOf(input, placements), staying: wishes.length - placements.length };
}

/** The times when the card could fall due instead, nearest to its own interval first. */
function dueTimesWithinFuzz({ state }: ReviewedCard, maximumDays: number): number[] {
  const { least, most } = fuzzRange(state.intervalDays, maximumDays);
  const distance = (days: number): number => Math.abs(days - state.intervalDays);
  return Array.from({ length: most - least + 1 }, (_, index) => least + index)
    .sort((a, b) => distance(a) - distance(b))
    .map((days) => state.lastReviewedAt + days * DAY_MS);
}

/** Their days, none before today. */
function daysOf(times: readonly number[], days: readonly LearnerDay[]): number[] {
  const start = days[0]?.start ?? 0;
  return times.filter((at) => at >= start).flatMap((at) => dayIndex(days, at) ?? []);
}
