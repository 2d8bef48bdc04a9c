import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aMultipleChoice } from '../../builders/question';

const keys = ['a', 'b', 'c', 'd'];
const question = aMultipleChoice({ answers: keys, distractors: ['x', 'y', 'z'] });
const scoreOf = (choices: readonly string[]) => gradeResponse(question, { kind: 'choices', choices }).score;

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
    expect(scoreOf(choices)).toBe(score);
  });

  test('score between 0 and 1 in any order', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...keys, 'x', 'y']), (choices) => {
        const score = scoreOf(choices);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(scoreOf([...choices].reverse())).toBe(score);
      }),
    );
  });
});
