import { dayIndex, daysFrom, sameHourOn } from '../calendar';
import type { LearnerDay } from '../day';
import { loadOf } from '../load/loadByDay';
import { shareOfDate } from '../load/share';
import { forgottenFirst } from '../queue/orders';
import type { ReviewedCard } from '../reviewedCard';
import { movableCards, planOf } from './plan';
import type { Placement, Plan, PlanInput } from './plan';

/** A backlog spread out, or how many days it would take; null for more than two years. */
export type Flattening =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly reason: 'too-few-days'; readonly daysNeeded: number | null };

export interface FlattenGoal {
  /** Today included. */
  readonly days: number;
  /** Cards a day at most, on an easy day its share of it. Cards in steps and buried ones count, but stay. */
  readonly atMost: number;
}

const longestDays = 730;

/** Spreads what is overdue, and what comes due meanwhile, over the next days: each day takes the cards most forgotten
 *  by then, and the rest waits for the next. */
export function flatten(input: PlanInput, { days, atMost }: FlattenGoal): Flattening {
  const spread = spreadOver(input, daysFrom(input.now, input.turn, days), atMost);
  if (spread.doneAfter !== null) return { ok: true, plan: planOf(input, spread.placements) };
  const longer = spreadOver(input, daysFrom(input.now, input.turn, longestDays), atMost, days);
  return { ok: false, reason: 'too-few-days', daysNeeded: longer.doneAfter };
}

interface Spread {
  readonly placements: readonly Placement[];
  /** Days after which nothing was left waiting; null when something was to the end. */
  readonly doneAfter: number | null;
}

/** Ends early when nothing waits after at least `leastDays`. */
function spreadOver(input: PlanInput, days: readonly LearnerDay[], atMost: number, leastDays = days.length): Spread {
  const due = dueByDay(movableCards(input), days);
  const loads = loadOf(input.cards, days);
  const placements: Placement[] = [];
  let waiting: ReviewedCard[] = [];
  for (const [index, day] of days.entries()) {
    const own = due[index] ?? [];
    const fixed = (loads[index]?.due ?? 0) - own.length;
    const places = Math.max(0, Math.ceil(atMost * shareOfDate(day.date, input.preferences)) - fixed);
    const pool = forgottenFirst([...waiting, ...own], { now: Math.max(input.now, day.start), parameters: input.parameters });
    const stay = new Set(own);
    for (const card of pool.slice(0, places)) {
      if (!stay.has(card)) placements.push({ card, dueAt: sameHourOn(day, card.state.dueAt) });
    }
    waiting = pool.slice(places);
    if (waiting.length === 0 && index + 1 >= leastDays) return { placements, doneAfter: index + 1 };
  }
  return { placements, doneAfter: null };
}

function dueByDay(cards: readonly ReviewedCard[], days: readonly LearnerDay[]): ReviewedCard[][] {
  const due: ReviewedCard[][] = days.map(() => []);
  for (const card of cards) due[dayIndex(days, card.state.dueAt) ?? days.length]?.push(card);
  return due;
}
