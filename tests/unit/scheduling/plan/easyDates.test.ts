import fc from 'fast-check';
import { get_fuzz_range } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { easyDates } from '@/core/scheduling/plan/easyDates';
import { fuzzRange } from '@/core/scheduling/plan/fuzzRange';
import { movableCards } from '@/core/scheduling/plan/plan';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aDueCard, anyDeck, aPlanInput, daysMovedTo } from '../../builders/plan';
import { expectLaws } from './laws';

const dateOf = (days: number): string => new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
const aDate = (days: number, length = 1) => ({ from: dateOf(days), to: dateOf(days + length - 1) });
const anyDates = fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 4 })).map(([begin, length]) => aDate(begin, length)), { maxLength: 3 });

describe('easy dates', () => {
  test('are cleared to the lightest days that the fuzz allows, the nearest of equals', () => {
    // An interval of 10 days may be 8 to 12, one of 30 may be 27 to 33.
    const input = aPlanInput([
      aDueCard('ten', { dueInDays: 5, intervalDays: 10 }), aDueCard('thirty', { dueInDays: 5, intervalDays: 30 }),
      aDueCard('day 4', { dueInDays: 4 }), aDueCard('day 6', { dueInDays: 6 }),
    ]);
    const plan = easyDates(input, [aDate(5)]);
    expect(daysMovedTo(input, plan)).toEqual({ ten: 3, thirty: 7 });
    expect(plan).toMatchObject({ staying: 0, cost: { cardsMoved: 2, busiestBefore: 2, busiestAfter: 1 } });
  });

  test('keep what is due there with an interval too short to vary, and say so', () => {
    const input = aPlanInput([aDueCard('two', { dueInDays: 1, intervalDays: 2 }), aDueCard('ten', { dueInDays: 1, intervalDays: 10 })]);
    const plan = easyDates(input, [aDate(0, 3)]);
    expect(plan).toMatchObject({ staying: 1, cost: { cardsMoved: 1 } });
    expect(daysMovedTo(input, plan)).toEqual({ ten: 3 });
  });

  test('do not move a card to the past or to another easy date', () => {
    const input = aPlanInput([aDueCard('ten', { dueInDays: 0, intervalDays: 10 })]);
    expect(daysMovedTo(input, easyDates(input, [aDate(0), aDate(1)]))).toEqual({ ten: 2 });
    expect(easyDates(input, [aDate(0, 9)])).toMatchObject({ moves: [], staying: 1 });
  });

  test('keep the laws of plans', () => {
    expectLaws(easyDates, anyDates);
  });

  test('leave intervals within their fuzz, and nothing on them that could go elsewhere', () => {
    fc.assert(
      fc.property(anyDeck, anyDates, (cards, dates) => {
        const input = aPlanInput(cards);
        const plan = easyDates(input, dates);
        const movable = new Map(movableCards(input).map((card) => [card.id, card.state]));
        for (const { cardId, dueAt } of plan.moves) {
          const { lastReviewedAt, intervalDays } = movable.get(cardId)!;
          const { least, most } = fuzzRange(intervalDays, 36_500);
          const days = (dueAt - lastReviewedAt) / DAY_MS;
          expect(days >= least && days <= most).toBe(true);
          expect(dates.some(({ from, to }) => from <= dateOf((dueAt - noon) / DAY_MS) && dateOf((dueAt - noon) / DAY_MS) <= to)).toBe(false);
        }
      }),
    );
  });
});

test('the fuzz range is that of ts-fsrs', () => {
  expect([1, 2, 3, 10, 30, 100].map((days) => fuzzRange(days, 36_500))).toEqual([
    { least: 1, most: 1 }, { least: 2, most: 2 }, { least: 2, most: 4 }, { least: 8, most: 12 }, { least: 27, most: 33 },
    { least: 93, most: 107 },
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 5000 }), fc.integer({ min: 3, max: 6000 }), (days, maximum) => {
      const theirs = get_fuzz_range(Math.min(days, maximum), 0, maximum);
      expect(fuzzRange(Math.min(days, maximum), maximum)).toEqual({ least: theirs.min_ivl, most: theirs.max_ivl });
    }),
  );
});
