import { DAY_MS } from '../../time';
import { dayIndex, daysFrom, sameHourOn } from '../calendar';
import type { LearnerDay } from '../day';
import { memoryModel } from '../future/memory';
import { loadOf } from '../load/loadByDay';
import { shareOfDate } from '../load/share';
import { byKey } from '../queue/byKey';
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
  const slots = daySlots(input, daysFrom(input.now, input.turn, days), atMost);
  if (waitingAfter(slots, days) === 0) return { ok: true, plan: planOf(input, spread(input, slots)) };
  const more = daySlots(input, daysFrom(input.now, input.turn, longestDays), atMost);
  const daysNeeded = more.findIndex((_, index) => index >= days && waitingAfter(more, index + 1) === 0) + 1;
  return { ok: false, reason: 'too-few-days', daysNeeded: daysNeeded === 0 ? null : daysNeeded };
}

/** A day with the cards due on it and the places it has for them and for others. */
interface DaySlot {
  readonly day: LearnerDay;
  readonly due: readonly ReviewedCard[];
  readonly places: number;
}

function daySlots(input: PlanInput, days: readonly LearnerDay[], atMost: number): DaySlot[] {
  const due: ReviewedCard[][] = days.map(() => []);
  for (const card of movableCards(input)) due[dayIndex(days, card.state.dueAt) ?? days.length]?.push(card);
  return loadOf(input.cards, days).map(({ day, due: load }, index) => {
    const own = due[index] ?? [];
    const wanted = Math.ceil(atMost * shareOfDate(day.date, input.preferences));
    return { day, due: own, places: Math.max(0, wanted - (load - own.length)) };
  });
}

/** How many cards still wait after the first `days`; their order does not matter for it. */
function waitingAfter(slots: readonly DaySlot[], days: number): number {
  return slots.slice(0, days).reduce((waiting, { due, places }) => Math.max(0, waiting + due.length - places), 0);
}

function spread({ parameters }: PlanInput, slots: readonly DaySlot[]): Placement[] {
  const model = memoryModel(parameters.weights);
  const placements: Placement[] = [];
  let waiting: readonly ReviewedCard[] = [];
  for (const { day, due, places } of slots) {
    const recall = ({ state }: ReviewedCard): number =>
      model.retrievability(state.stability, Math.max(0, day.end - state.lastReviewedAt) / DAY_MS);
    const pool = byKey([...waiting, ...due], recall);
    const staying = new Set(due);
    const moving = pool.slice(0, places).filter((card) => !staying.has(card));
    placements.push(...moving.map((card) => ({ card, dueAt: sameHourOn(day, card.state.dueAt) })));
    waiting = pool.slice(places);
  }
  return placements;
}
