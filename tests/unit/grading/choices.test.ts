import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoices } from '@/core/grading/choices';

const keys = ['a', 'b', 'c', 'd'];

describe('several choices', () => {
  test.each([
    [[], 0],
    [['a'], 0.25],
    [['a', 'b', 'c', 'd'], 1],
    [['d', 'c', 'b', 'a'], 1],
    [['a', 'a'], 0.25],
    [['a', 'x'], 0],
    [['a', 'b', 'x'], 0.25],
    [['x', 'y', 'z'], 0],
    [['a', 'b', 'c', 'd', 'x', 'y', 'z'], 0.25],
  ])('%j score %d: right minus wrong over the number right, never below 0', (choices, score) => {
    expect(gradeChoices(keys, choices)).toEqual({ score });
  });

  test('score between 0 and 1 in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...keys, 'x', 'y']), (choices) => {
        const { score } = gradeChoices(keys, choices);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(gradeChoices(keys, [...choices].reverse()).score).toBe(score);
      }),
    );
  });
});
