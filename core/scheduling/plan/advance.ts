import { sameHourOn } from '../calendar';
import { learnerDay } from '../day';
import { leastHarmFirst, overdueness } from './overdueness';
import { movableCards, planOf } from './plan';
import type { Plan, PlanInput } from './plan';

/** Brings reviews of later days forward until `wanted` are due today, or no more can be: the ones that are nearest to
 *  their time, as in the FSRS Helper add-on (schedule/advance.py), as they lose least. A card studied today is not
 *  brought forward. */
export function advance(input: PlanInput, wanted: number): Plan {
  const { now, turn, parameters } = input;
  const today = learnerDay(now, turn);
  const movable = movableCards(input);
  const dueToday = movable.filter(({ state }) => state.dueAt < today.end).length;
  const later = movable.filter(({ state }) => state.dueAt >= today.end && state.lastReviewedAt < today.start);
  const coming = leastHarmFirst(later, (card) => -overdueness(card, now, parameters)).slice(0, Math.max(0, wanted - dueToday));
  return planOf(input, coming.map((card) => ({ card, dueAt: sameHourOn(today, card.state.dueAt) })));
}
