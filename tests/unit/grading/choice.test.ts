import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeChoice } from '@/core/grading/choice';

describe('one option', () => {
  test('scores 1 when it is the key and 0 otherwise, to the letter', () => {
    expect(gradeChoice('Dushanbe', 'Dushanbe')).toEqual({ score: 1 });
    expect(gradeChoice('Dushanbe', 'dushanbe')).toEqual({ score: 0 });
    expect(gradeChoice('Dushanbe', '')).toEqual({ score: 0 });
  });

  test('earns the mean of one in four when it is guessed among four', () => {
    const options = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.constantFrom(...options), (key) => {
        const total = options.reduce((sum, option) => sum + gradeChoice(key, option).score, 0);
        expect(total / options.length).toBe(0.25);
      }),
    );
  });
});
