import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFrom } from '@/core/scheduling/calendar';
import { loadOf } from '@/core/scheduling/load/loadByDay';
import { movableCards } from '@/core/scheduling/plan/plan';
import { takeBreak } from '@/core/scheduling/plan/takeBreak';
import type { BreakSide } from '@/core/scheduling/plan/takeBreak';
import type { DateRange } from '@/core/scheduling/preferences';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aDueCard, anyDeck, aPlanInput, carriedOut, daysMovedTo, planTurn } from '../../builders/plan';
import { expectLaws } from './laws';

/** Days 3 to 5 from Thursday the 15th. */
const dates = { from: '2026-01-18', to: '2026-01-20' };
const twoMonths = daysFrom(noon, planTurn, 60);
const dateOf = (days: number): string => new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
const anyBreak = fc.record({ begin: fc.integer({ min: -3, max: 15 }), length: fc.integer({ min: 1, max: 20 }) }).map(
  ({ begin, length }): DateRange => ({ from: dateOf(begin), to: dateOf(begin + length - 1) }),
);
const anyGoal = fc.record({ range: anyBreak, side: fc.constantFrom<BreakSide>('before', 'after') });

describe('a break', () => {
  const input = aPlanInput([
    aDueCard('before', { dueInDays: 2 }), aDueCard('young', { dueInDays: 3, intervalDays: 2 }),
    aDueCard('old', { dueInDays: 4, intervalDays: 90 }), aDueCard('middle', { dueInDays: 5, intervalDays: 6 }),
    aDueCard('after', { dueInDays: 6 }),
  ]);

  test('studied for before it takes the lightest days before it, young cards the last', () => {
    const plan = takeBreak(input, dates, 'before');
    // The young may come no further forward than to the day before; the middle one goes to the empty day.
    expect(daysMovedTo(input, plan)).toEqual({ young: 2, middle: 1, old: 0 });
    expect(plan).toMatchObject({ advanced: 3, postponed: 0, cost: { cardsMoved: 3, busiestBefore: 1, busiestAfter: 2 } });
  });

  test('made up for after it takes the lightest days after it, young cards the first', () => {
    const plan = takeBreak(input, dates, 'after');
    expect(daysMovedTo(input, plan)).toEqual({ young: 6, middle: 7, old: 8 });
    expect(plan).toMatchObject({ advanced: 0, postponed: 3 });
  });

  test('that begins today is always made up for after it, with what is overdue', () => {
    const overdue = aPlanInput([aDueCard('overdue', { dueInDays: -9, intervalDays: 1 }), aDueCard('today', { dueInDays: 0 })]);
    const plan = takeBreak(overdue, { from: '2026-01-15', to: '2026-01-16' }, 'before');
    expect(daysMovedTo(overdue, plan)).toEqual({ overdue: 2, today: 3 });
    expect(plan).toMatchObject({ advanced: 0, postponed: 2 });
  });

  test('does not bring a card forward to the day on which it was studied', () => {
    const state = aReviewedState({ lastReviewedAt: noon - 1000, dueAt: noon + 2 * DAY_MS, intervalDays: 2 });
    const studied = aPlanInput([aCard({ fact: 'studied', state })]);
    const tomorrow = { from: '2026-01-16', to: '2026-01-17' };
    expect(takeBreak(studied, tomorrow, 'before')).toMatchObject({ advanced: 0, postponed: 1 });
  });

  test('in the past moves nothing', () => {
    expect(takeBreak(input, { from: '2026-01-01', to: '2026-01-14' }, 'after').moves).toEqual([]);
  });

  test('leaves nothing due on its dates that can be moved', () => {
    fc.assert(
      fc.property(anyDeck, anyGoal, (cards, { range, side }) => {
        const made = aPlanInput(cards);
        const plan = takeBreak(made, range, side);
        const load = loadOf(movableCards(carriedOut(made, plan)), twoMonths);
        const inBreak = load.filter(({ day }) => range.from <= day.date && day.date <= range.to);
        expect(inBreak.map(({ due }) => due)).toEqual(inBreak.map(() => 0));
        expect(plan.advanced + plan.postponed).toBe(plan.moves.length);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the laws of plans', () => {
    expectLaws((made, { range, side }) => takeBreak(made, range, side), anyGoal);
  });
});
