import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice } from '@/core/grading/choice';
import { gradeChoices } from '@/core/grading/choices';
import { gradeList } from '@/core/grading/list';
import { gradeTruth } from '@/core/grading/truth';

const keys = ['a', 'b', 'c', 'd'];
const item = (text: string) => ({ text, accepted: [] });

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

describe('one choice', () => {
  test('is right or wrong', () => {
    expect([gradeChoice('a', 'a'), gradeChoice('a', 'b'), gradeTruth(false, false), gradeTruth(false, true)]).toEqual(
      [{ score: 1 }, { score: 0 }, { score: 1 }, { score: 0 }],
    );
  });
});

describe('a recalled list', () => {
  const list = ['mutual trust', 'equality', 'consultation'].map(item);

  test('scores the share of items named, in any order, each once', () => {
    expect(gradeList(list, ['consultation', 'Equality', 'mutual trust']).score).toBe(1);
    expect(gradeList(list, ['equality', 'equality', 'equality']).score).toBeCloseTo(1 / 3, 12);
    expect(gradeList(list, ['equalty', '', 'peace']).score).toBeCloseTo(1 / 3, 12);
    expect(gradeList(list, []).score).toBe(0);
  });
});
