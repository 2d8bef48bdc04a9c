import { describe, expect, test } from 'vitest';
import { daysFrom } from '@/core/scheduling/calendar';
import { movableCards } from '@/core/scheduling/plan/plan';
import type { PlanInput } from '@/core/scheduling/plan/plan';
import { placeOnLightest } from '@/core/scheduling/plan/placeOnLightest';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aDueCard, aPlanInput, planTurn } from '../../builders/plan';
import { aWeek } from '../../builders/preferences';

const days = daysFrom(noon, planTurn, 6);

/** The days, counted from today, on which the cards due today are put. */
function placed(input: PlanInput, candidates: readonly number[]): number[] {
  const wishes = movableCards(input).filter(({ state }) => state.dueAt === noon).map((card) => ({ card, candidates }));
  return placeOnLightest(input, days, wishes).map(({ dueAt }) => (dueAt - noon) / DAY_MS);
}
const today = ['a', 'b', 'c'].map((fact) => aDueCard(fact, { dueInDays: 0 }));
const later = [1, 1, 2].map((dueInDays, index) => aDueCard(`later ${index}`, { dueInDays }));

describe('putting cards on the lightest days', () => {
  test('counts what is due there and what has been put there', () => {
    expect(placed(aPlanInput([...today, ...later]), [1, 2, 3])).toEqual([3, 2, 3]);
  });

  test('takes the best of equal days', () => {
    expect(placed(aPlanInput(today), [4, 2, 3])).toEqual([4, 2, 3]);
  });

  test('takes a card off its own day', () => {
    expect(placed(aPlanInput(today), [0, 1])).toEqual([1, 1, 0]);
  });

  test('gives a reduced day half as much, and a free one nothing while there is another', () => {
    // Friday to Sunday are days 1 to 3.
    const preferences = { weekdays: aWeek({ fri: 'reduced', sat: 'none' }), easyDates: [] };
    expect(placed(aPlanInput(today, { preferences }), [3, 1, 2])).toEqual([3, 3, 1]);
    expect(placed(aPlanInput(today, { preferences }), [2])).toEqual([2, 2, 2]);
  });

  test('leaves a card without any day where it is', () => {
    expect(placed(aPlanInput(today), [])).toEqual([]);
  });
});
