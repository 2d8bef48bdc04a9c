import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/core/random';
import { truthfulRating } from '@/core/simulation/memory/truthfulRating';

describe('a truthful rating', () => {
  test('is again as often as the answer is not recalled', () => {
    const random = seededRandom('ratings');
    const ratings = Array.from({ length: 10_000 }, () => truthfulRating(0.8, random));
    // Four standard errors of 10,000 answers are 0.016.
    expect(Math.abs(ratings.filter((rating) => rating === 'again').length / 10_000 - 0.2)).toBeLessThan(0.016);
  });

  test('is hard more often the nearer the answer was to forgotten', () => {
    const hard = (recall: number): number => {
      const random = seededRandom('ratings');
      const passed = Array.from({ length: 5_000 }, () => truthfulRating(recall, random)).filter((rating) => rating !== 'again');
      return passed.filter((rating) => rating === 'hard').length / passed.length;
    };
    expect(hard(0.5)).toBeGreaterThan(hard(0.95));
  });
});
