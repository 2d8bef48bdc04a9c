import fc from 'fast-check';
import { fsrs } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { ratings } from '@/core/scheduling/event';
import { defaultParameters, ratingNumber } from '@/core/scheduling/fsrs';
import { memoryModel } from '@/core/scheduling/future/memory';

const model = memoryModel(defaultParameters.weights);
const theirs = fsrs({ enable_fuzz: false });
const aStability = fc.double({ min: 0.01, max: 2000, noNaN: true });
const aDifficulty = fc.double({ min: 1, max: 10, noNaN: true });
const aRating = fc.constantFrom(...ratings);

/** They round to eight places. */
function expectSame(actual: { stability: number; difficulty: number }, expected: { stability: number; difficulty: number }): void {
  expect(Math.abs(actual.stability / expected.stability - 1)).toBeLessThan(1e-4);
  expect(actual.difficulty).toBeCloseTo(expected.difficulty, 6);
}

describe('the memory model', () => {
  test('begins as ts-fsrs does', () => {
    for (const rating of ratings) expectSame(model.first(rating), theirs.next_state(null, 0, ratingNumber(rating)));
  });

  test('changes by a review on a later day as in ts-fsrs', () => {
    fc.assert(
      fc.property(aStability, aDifficulty, fc.integer({ min: 1, max: 3000 }), aRating, (stability, difficulty, days, rating) => {
        const recall = model.retrievability(stability, days);
        expectSame(model.next({ stability, difficulty }, recall, rating), theirs.next_state({ stability, difficulty }, days, ratingNumber(rating)));
      }),
      { numRuns: 1000 },
    );
  });

  test('changes by a review on the same day as in ts-fsrs', () => {
    fc.assert(
      fc.property(aStability, aDifficulty, aRating, (stability, difficulty, rating) => {
        expectSame(model.nextSameDay({ stability, difficulty }, rating), theirs.next_state({ stability, difficulty }, 0, ratingNumber(rating)));
      }),
      { numRuns: 1000 },
    );
  });

  test('forgets as ts-fsrs does', () => {
    fc.assert(
      fc.property(aStability, fc.integer({ min: 0, max: 5000 }), (stability, days) => {
        expect(model.retrievability(stability, days)).toBeCloseTo(theirs.forgetting_curve(days, stability), 7);
      }),
    );
  });

  test('waits as many days as its stability says for a retention of 0.9, longer for less and shorter for more', () => {
    expect(model.intervalFor(10, 0.9)).toBeCloseTo(10, 9);
    // (0.8^(-1/0.1542) - 1) / (0.9^(-1/0.1542) - 1) x 10
    expect(model.intervalFor(10, 0.8)).toBeCloseTo(((0.8 ** (-1 / 0.1542) - 1) / (0.9 ** (-1 / 0.1542) - 1)) * 10, 9);
    fc.assert(
      fc.property(aStability, fc.double({ min: 0.7, max: 0.99, noNaN: true }), (stability, retention) => {
        expect(model.retrievability(stability, model.intervalFor(stability, retention))).toBeCloseTo(retention, 9);
      }),
    );
  });
});
