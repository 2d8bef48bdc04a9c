import { DAY_MS } from '../../time';
import { daysFrom, sameHourOn } from '../calendar';
import { learnerDay } from '../day';
import type { ReviewedCard } from '../reviewedCard';
import { leastHarmFirst, overdueness } from './overdueness';
import { movableCards, planOf } from './plan';
import type { Plan, PlanInput } from './plan';
import { placeOnLightest } from './placeOnLightest';

/** All that is due today so many days from today, or of it as much as leaves at most so many reviews for today. */
export type Postponement =
  | { readonly kind: 'by-days'; readonly days: number }
  | { readonly kind: 'keep'; readonly atMost: number };

/** Puts reviews of today off. Of those to be kept down to a number, the ones go that are least overdue by the time
 *  they are asked, each by 5 to 10 % of its interval, as in the FSRS Helper add-on (schedule/postpone.py), and within
 *  that to the lightest day. */
export function postpone(input: PlanInput, postponement: Postponement): Plan {
  const today = learnerDay(input.now, input.turn);
  const due = movableCards(input).filter(({ state }) => state.dueAt < today.end);
  switch (postponement.kind) {
    case 'by-days':
      return postponeByDays(input, due, postponement.days);
    case 'keep':
      return postponeSome(input, due, due.length - postponement.atMost);
  }
}

function postponeByDays(input: PlanInput, due: readonly ReviewedCard[], days: number): Plan {
  const day = daysFrom(input.now, input.turn, days + 1).at(-1);
  if (day === undefined || days < 1) return planOf(input, []);
  return planOf(input, due.map((card) => ({ card, dueAt: sameHourOn(day, card.state.dueAt) })));
}

const leastShare = 0.05;
const mostShare = 0.1;

function postponeSome(input: PlanInput, due: readonly ReviewedCard[], count: number): Plan {
  const { now, turn, parameters } = input;
  const laterAt = (card: ReviewedCard): number => now + ((leastShare + mostShare) / 2) * card.state.intervalDays * DAY_MS;
  const leaving = leastHarmFirst(due, (card) => overdueness(card, laterAt(card), parameters)).slice(0, Math.max(0, count));
  const wishes = leaving.map((card) => ({ card, candidates: delaysOf(card) }));
  const furthest = wishes.flatMap(({ candidates }) => candidates).reduce((most, delay) => Math.max(most, delay), 0);
  return planOf(input, placeOnLightest(input, daysFrom(now, turn, furthest + 1), wishes));
}

/** Days from today, soonest first. */
function delaysOf({ state }: ReviewedCard): number[] {
  const least = Math.max(1, Math.ceil(leastShare * state.intervalDays));
  const most = Math.max(1, Math.ceil(mostShare * state.intervalDays));
  return Array.from({ length: most - least + 1 }, (_, index) => least + index);
}
