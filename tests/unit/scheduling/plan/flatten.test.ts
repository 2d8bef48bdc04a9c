import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadByDay } from '@/core/scheduling/load/loadByDay';
import { flatten } from '@/core/scheduling/plan/flatten';
import type { FlattenGoal } from '@/core/scheduling/plan/flatten';
import { movableCards } from '@/core/scheduling/plan/plan';
import type { Plan, PlanInput } from '@/core/scheduling/plan/plan';
import { aDueCard, anyDeck, aPlanInput, carriedOut, daysMovedTo, planTurn } from '../../builders/plan';
import { noon } from '../../builders/card';
import { aWeek } from '../../builders/preferences';
import { expectLaws } from './laws';

function planned(input: PlanInput, goal: FlattenGoal): Plan | null {
  const result = flatten(input, goal);
  return result.ok ? result.plan : null;
}
const backlog = aPlanInput([
  aDueCard('weak', { dueInDays: -3, intervalDays: 2 }), aDueCard('weaker', { dueInDays: -20, intervalDays: 3 }),
  aDueCard('strong', { dueInDays: 0, intervalDays: 300 }), aDueCard('middle', { dueInDays: -5, intervalDays: 20 }),
  aDueCard('tomorrow', { dueInDays: 1, intervalDays: 200 }),
]);
const anyGoal = fc.record({ days: fc.integer({ min: 1, max: 20 }), atMost: fc.integer({ min: 1, max: 12 }) });

describe('spreading a backlog', () => {
  test('takes the most forgotten first, and makes room for what comes due meanwhile', () => {
    const plan = planned(backlog, { days: 3, atMost: 2 })!;
    expect(daysMovedTo(backlog, plan)).toEqual({ middle: 1, strong: 1, tomorrow: 2 });
    expect(plan.cost).toMatchObject({ cardsMoved: 3, busiestBefore: 4, busiestAfter: 2 });
  });

  test('moves what comes due too, where the backlog is more urgent', () => {
    expect(daysMovedTo(backlog, planned(backlog, { days: 5, atMost: 1 })!)).toEqual({ weak: 1, middle: 2, tomorrow: 3, strong: 4 });
  });

  test('moves nothing where nothing is too much', () => {
    expect(planned(backlog, { days: 2, atMost: 4 })?.moves).toEqual([]);
  });

  test('says how many days it takes when the days are too few', () => {
    expect(flatten(backlog, { days: 2, atMost: 2 })).toEqual({ ok: false, reason: 'too-few-days', daysNeeded: 3 });
    expect(flatten(backlog, { days: 2, atMost: 0 })).toEqual({ ok: false, reason: 'too-few-days', daysNeeded: null });
  });

  test('gives a free day nothing and a reduced one half', () => {
    const input = { ...backlog, preferences: { weekdays: aWeek({ fri: 'none', sat: 'reduced' }), easyDates: [] } };
    // Thursday takes two, Friday none, Saturday one, Sunday the rest.
    expect(daysMovedTo(input, planned(input, { days: 4, atMost: 2 })!)).toEqual({ middle: 2, strong: 3, tomorrow: 3 });
  });

  test('keeps the laws of plans', () => {
    expectLaws(planned, anyGoal);
  });

  test('leaves at most so many on each day, but for cards that cannot be moved', () => {
    fc.assert(
      fc.property(anyDeck, anyGoal, (cards, goal) => {
        const input = aPlanInput(cards);
        const plan = planned(input, goal);
        if (plan === null) return;
        const after = carriedOut(input, plan);
        const movable = new Set(movableCards(after).map(({ id }) => id));
        const fixed = loadByDay(after.cards.filter((card) => !movable.has(card.id)), noon, planTurn, goal.days);
        loadByDay(after.cards, noon, planTurn, goal.days).forEach(({ due }, index) => {
          expect(due).toBeLessThanOrEqual(Math.max(goal.atMost, fixed[index]?.due ?? 0));
        });
      }),
    );
  });
});
