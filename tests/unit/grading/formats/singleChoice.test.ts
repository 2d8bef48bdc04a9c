import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aSingleChoice } from '../../builders/question';

const scoreOf = (choice: string, question = aSingleChoice()) => gradeResponse(question, { kind: 'choice', choice }).score;

describe('one option', () => {
  test('scores 1 when it is the key and 0 otherwise, to the letter', () => {
    expect(['Dushanbe', 'dushanbe', 'Dushanbe ', 'Tashkent', ''].map((choice) => scoreOf(choice))).toEqual([1, 0, 0, 0, 0]);
  });

  test('earns the mean of one in four when it is guessed among four', () => {
    const options = ['a', 'b', 'c', 'd'];
    fc.assert(
      fc.property(fc.constantFrom(...options), (answer) => {
        const question = aSingleChoice({ answer, distractors: options.filter((option) => option !== answer) });
        expect(options.reduce((sum, option) => sum + scoreOf(option, question), 0) / options.length).toBe(0.25);
      }),
    );
  });
});
