import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { retrievability, defaultParameters } from '@/core/scheduling/fsrs';
import { postpone } from '@/core/scheduling/plan/postpone';
import type { Postponement } from '@/core/scheduling/plan/postpone';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aDueCard, anyDeck, aPlanInput, daysMovedTo } from '../../builders/plan';
import { aWeek } from '../../builders/preferences';
import { expectLaws } from './laws';

const keep = (atMost: number): Postponement => ({ kind: 'keep', atMost });
const byDays = (days: number): Postponement => ({ kind: 'by-days', days });
const anyPostponement: fc.Arbitrary<Postponement> = fc.oneof(fc.nat(20).map(keep), fc.nat(9).map(byDays));

describe('putting off by days', () => {
  test('moves all that is due today, overdue too, to the same hour of one day', () => {
    const input = aPlanInput([aDueCard('overdue', { dueInDays: -4 }), aDueCard('today', { dueInDays: 0 }), aDueCard('later', { dueInDays: 2 })]);
    const plan = postpone(input, byDays(3));
    expect(plan.moves.map(({ dueAt }) => dueAt)).toEqual([noon + 3 * DAY_MS, noon + 3 * DAY_MS]);
    expect(daysMovedTo(input, plan)).toEqual({ overdue: 3, today: 3 });
  });

  test('says what it costs: how likely the cards would be recalled now, and will be then', () => {
    const card = aDueCard('today', { dueInDays: 0, intervalDays: 10, stability: 10 });
    const { cost } = postpone(aPlanInput([card, aDueCard('then', { dueInDays: 5 })]), byDays(5));
    expect(cost).toEqual({
      before: retrievability(card.state, noon, defaultParameters), after: retrievability(card.state, noon + 5 * DAY_MS, defaultParameters),
      cardsMoved: 1, busiestBefore: 1, busiestAfter: 2,
    });
    expect(cost.before).toBeCloseTo(0.9, 6);
    // FSRS-6: (1 + (0.9^(-1/0.1542) - 1) x 15 / 10)^-0.1542
    expect(cost.after).toBeCloseTo((1 + (0.9 ** (-1 / 0.1542) - 1) * 1.5) ** -0.1542, 6);
  });

  test('by none moves none', () => {
    expect(postpone(aPlanInput([aDueCard('today', { dueInDays: 0 })]), byDays(0)).moves).toEqual([]);
  });
});

describe('keeping so many for today', () => {
  test('puts off those that are least overdue', () => {
    const cards = [
      aDueCard('just due', { dueInDays: 0, intervalDays: 100 }),
      aDueCard('a third over', { dueInDays: -10, intervalDays: 30 }),
      aDueCard('twice over', { dueInDays: -10, intervalDays: 10 }),
    ];
    const input = aPlanInput(cards);
    expect(Object.keys(daysMovedTo(input, postpone(input, keep(1))))).toEqual(['just due', 'a third over']);
    expect(Object.keys(daysMovedTo(input, postpone(input, keep(2))))).toEqual(['just due']);
    expect(postpone(input, keep(3)).moves).toEqual([]);
  });

  test('puts off by 5 to 10 % of the interval, at least a day, to the lightest day', () => {
    const cards = [
      aDueCard('young', { dueInDays: 0, intervalDays: 3 }), aDueCard('old', { dueInDays: 0, intervalDays: 60 }),
      ...[3, 5, 6].map((dueInDays) => aDueCard(`later ${dueInDays}`, { dueInDays })),
    ];
    const input = aPlanInput(cards);
    // 60 days: 3 to 6 days off, of which the fourth is empty.
    expect(daysMovedTo(input, postpone(input, keep(0)))).toEqual({ old: 4, young: 1 });
  });

  test('avoids free days where it can', () => {
    const input = aPlanInput([aDueCard('old', { dueInDays: 0, intervalDays: 60 })], {
      preferences: { weekdays: aWeek({ sun: 'none', mon: 'none', tue: 'none' }), easyDates: [] },
    });
    // 3 to 6 days after Thursday are Sunday to Wednesday.
    expect(daysMovedTo(input, postpone(input, keep(0)))).toEqual({ old: 6 });
  });
});

test('new cards, steps, suspended and buried cards stay where they are', () => {
  const put = [{ isSuspended: true }, { buriedUntil: noon + DAY_MS }].map((control, index) => aDueCard(`${index}`, { dueInDays: 0, control }));
  expect(postpone(aPlanInput(put), keep(0)).moves).toEqual([]);
});

test('putting off keeps the laws of plans, and never makes recall likelier', () => {
  expectLaws(postpone, anyPostponement);
  fc.assert(
    fc.property(anyDeck, anyPostponement, (cards, postponement) => {
      const { cost } = postpone(aPlanInput(cards), postponement);
      expect(cost.after ?? 0).toBeLessThanOrEqual(cost.before ?? 0);
    }),
  );
});
