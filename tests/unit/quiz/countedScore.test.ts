import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedScore, hasPassed } from '@/core/quiz/countedScore';
import { countingMethods } from '@/core/quiz/rules';
import type { CountingMethod } from '@/core/quiz/rules';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anExtension, anOpenAttempt, aQuiz, aSubmittedAttempt } from '../builders/quiz';

const by = (counts: CountingMethod) => aQuiz({ rules: { counts } });

describe('the score that counts', () => {
  const attempts = [aSubmittedAttempt(0.5, noon), aSubmittedAttempt(1, noon + 1), aSubmittedAttempt(0.75, noon + 2)];

  test.each([['best', 1], ['last', 0.75], ['mean', 0.75]] as const)('is the %s of the attempts: %d', (counts, expected) => {
    expect(countedScore(by(counts), attempts, null)).toBe(expected);
  });

  test('is the last by when it was handed in, in whatever order they are told', () => {
    expect(countedScore(by('last'), [...attempts].reverse(), null)).toBe(0.75);
  });

  test('takes no notice of an open attempt, and is none before the first is submitted', () => {
    for (const counts of countingMethods) {
      expect(countedScore(by(counts), [anOpenAttempt()], null)).toBeNull();
      expect(countedScore(by(counts), [anOpenAttempt(noon + 9), aSubmittedAttempt(0.5)], null)).toBe(0.5);
    }
  });

  test('takes from each attempt what its own lateness does', () => {
    const dates = { dueAt: noon, closesAt: noon + 9 * DAY_MS, latePenaltyPerDay: 0.5 };
    const late = [aSubmittedAttempt(0.75, noon), aSubmittedAttempt(1, noon + 1)];
    expect(countedScore(aQuiz({ rules: { counts: 'best' }, dates }), late, null)).toBe(0.75);
    expect(countedScore(aQuiz({ rules: { counts: 'last' }, dates }), late, null)).toBe(0.5);
    expect(countedScore(aQuiz({ rules: { counts: 'mean' }, dates }), late, null)).toBe(0.625);
    expect(countedScore(aQuiz({ rules: { counts: 'last' }, dates }), late, anExtension({ dueAt: noon + 1 }))).toBe(1);
  });

  test('by whichever method lies between the worst and the best attempt', () => {
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(scores, fc.constantFrom(...countingMethods), (all, counts) => {
        const score = countedScore(by(counts), all.map((one, index) => aSubmittedAttempt(one, noon + index)), null);
        expect(score).toBeGreaterThanOrEqual(Math.min(...all) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...all) + 1e-12);
      }),
    );
  });
});

test('a learner passes at the mark, and nobody where there is no mark or no score', () => {
  const score = [0.69, 0.7, 1].map((counted) => hasPassed({ passMark: 0.7 }, counted));
  expect(score).toEqual([false, true, true]);
  expect([hasPassed({ passMark: null }, 1), hasPassed({ passMark: 0.7 }, null)]).toEqual([null, null]);
});
