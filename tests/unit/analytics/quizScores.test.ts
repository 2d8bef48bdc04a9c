import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizScores } from '@/core/analytics/quizScores';
import { HOUR_MS } from '@/core/time';
import { noon } from '../builders/card';

describe('quiz scores', () => {
  test('are null before the first attempt', () => {
    expect(quizScores([])).toEqual({ attempts: 0, best: null, last: null });
  });

  test('are the best and the latest of the attempts', () => {
    const attempts = [
      { at: noon, score: 0.4 },
      { at: noon + HOUR_MS, score: 0.9 },
      { at: noon + 2 * HOUR_MS, score: 0.7 },
    ];
    expect(quizScores(attempts)).toEqual({ attempts: 3, best: 0.9, last: 0.7 });
  });

  test('know a score of 0 from none', () => {
    expect(quizScores([{ at: noon, score: 0 }])).toEqual({ attempts: 1, best: 0, last: 0 });
  });

  test('do not depend on the order in which the attempts are read', () => {
    const attempt = fc.record({ at: fc.integer(), score: fc.double({ min: 0, max: 1, noNaN: true }) });
    fc.assert(
      fc.property(fc.uniqueArray(attempt, { selector: ({ at }) => at }), (attempts) => {
        const scores = quizScores(attempts);
        expect(quizScores([...attempts].reverse())).toEqual(scores);
        expect(attempts.every(({ score }) => score <= (scores.best ?? 0))).toBe(true);
      }),
    );
  });
});
