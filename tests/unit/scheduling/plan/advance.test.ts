import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '@/core/scheduling/plan/advance';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';
import { aDueCard, anyDeck, aPlanInput, daysMovedTo } from '../../builders/plan';
import { expectLaws } from './laws';

describe('bringing forward', () => {
  const input = aPlanInput([
    aDueCard('today', { dueInDays: 0 }),
    aDueCard('nearly', { dueInDays: 2, intervalDays: 40 }),
    aDueCard('half way', { dueInDays: 5, intervalDays: 10 }),
    aDueCard('just begun', { dueInDays: 9, intervalDays: 10 }),
  ]);

  test('takes those nearest to their time, until as many as wanted are due today', () => {
    expect(daysMovedTo(input, advance(input, 2))).toEqual({ nearly: 0 });
    expect(daysMovedTo(input, advance(input, 3))).toEqual({ 'nearly': 0, 'half way': 0 });
    expect(advance(input, 99).cost).toMatchObject({ cardsMoved: 3, busiestBefore: 1, busiestAfter: 4 });
  });

  test('keeps the hour', () => {
    expect(advance(input, 2).moves[0]?.dueAt).toBe(noon);
  });

  test('leaves out what was studied today', () => {
    const studied = aCard({ state: aReviewedState({ lastReviewedAt: noon - 3_600_000, dueAt: noon + DAY_MS }) });
    expect(advance(aPlanInput([studied]), 5).moves).toEqual([]);
  });

  test('keeps the laws of plans, and never makes recall less likely', () => {
    expectLaws(advance, fc.nat(30));
    fc.assert(
      fc.property(anyDeck, fc.nat(30), (cards, wanted) => {
        const { cost } = advance(aPlanInput(cards), wanted);
        expect(cost.after ?? 1).toBeGreaterThanOrEqual(cost.before ?? 1);
      }),
    );
  });
});
