import { dayIndex, sameHourOn } from '../calendar';
import type { LearnerDay } from '../day';
import { loadOf } from '../load/loadByDay';
import { shareOfDate } from '../load/share';
import { readyAt } from '../reviewedCard';
import type { ReviewedCard } from '../reviewedCard';
import type { Placement, PlanInput } from './plan';

/** A card and the days that it may be put on, the best first. */
export interface Wish {
  readonly card: ReviewedCard;
  /** Indexes of the days; a card without any stays where it is. */
  readonly candidates: readonly number[];
}

/** Puts one card after another on whichever of its days is then lightest for the share of work wanted on it, the best
 *  of equals. Days on which nothing is wanted are taken only when there is no other. */
export function placeOnLightest(input: PlanInput, days: readonly LearnerDay[], wishes: readonly Wish[]): Placement[] {
  const due = loadOf(input.cards, days).map((load) => load.due);
  const shares = days.map(({ date }) => shareOfDate(date, input.preferences));
  const add = (index: number | null, count: number): void => {
    if (index !== null) due[index] = (due[index] ?? 0) + count;
  };
  return wishes.flatMap(({ card, candidates }) => {
    const target = lightest(candidates, due, shares);
    const day = days[target ?? -1];
    if (target === null || day === undefined) return [];
    add(dayIndex(days, readyAt(card)), -1);
    add(target, 1);
    return [{ card, dueAt: sameHourOn(day, card.state.dueAt) }];
  });
}

function lightest(candidates: readonly number[], due: readonly number[], shares: readonly number[]): number | null {
  const wanted = candidates.filter((index) => (shares[index] ?? 0) > 0);
  const loadAt = (index: number): number => ((due[index] ?? 0) + 1) / (shares[index] || 1);
  const [first, ...others] = wanted.length > 0 ? wanted : candidates;
  if (first === undefined) return null;
  return others.reduce((best, index) => (loadAt(index) < loadAt(best) ? index : best), first);
}
