import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mastery } from '@/core/analytics/mastery';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

/** Recalled with 0.9 at noon: as many days have passed as its stability says. */
const known = aCard({ state: aReviewedState() });
const unseen = aCard();
const masteryOf = (cards: Parameters<typeof mastery>[0], total: number, now = noon) =>
  mastery(cards, total, now, defaultParameters);

describe('mastery', () => {
  test('is null where there is nothing to know', () => {
    expect(masteryOf([], 0)).toBeNull();
  });

  test('is 0 before the first review', () => {
    expect(masteryOf([], 12)).toBe(0);
    expect(masteryOf([unseen, unseen], 2)).toBe(0);
  });

  test('is the mean retrievability of the cards', () => {
    expect(masteryOf([known, known], 2)).toBeCloseTo(0.9, 6);
    expect(masteryOf([known, unseen], 2)).toBeCloseTo(0.45, 6);
  });

  test('counts 0 for a card that is not in the deck yet', () => {
    expect(masteryOf([known], 3)).toBeCloseTo(0.3, 6);
  });

  test('falls while nothing is reviewed', () => {
    const by = [0, 10, 100, 1000].map((days) => masteryOf([known], 1, noon + days * DAY_MS) ?? NaN);
    expect(by).toEqual([...by].sort((a, b) => b - a));
    expect(new Set(by).size).toBe(4);
  });

  test('lies between 0 and 1, for any cards at any time', () => {
    const state = fc.record({ stability: fc.double({ min: 0.01, max: 3000, noNaN: true }), daysAgo: fc.integer({ min: 0, max: 5000 }) });
    fc.assert(
      fc.property(fc.array(fc.option(state), { minLength: 1, maxLength: 20 }), fc.nat(20), (states, missing) => {
        const cards = states.map((one) =>
          one === null
            ? unseen
            : aCard({ state: aReviewedState({ stability: one.stability, lastReviewedAt: noon - one.daysAgo * DAY_MS }) }),
        );
        const value = masteryOf(cards, cards.length + missing);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
