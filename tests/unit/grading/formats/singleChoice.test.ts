import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aSingleChoice } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const choice = (text: string) => ({ kind: 'choice', choice: text }) as const;

describe('one option of a city', () => {
  gradesAs(aSingleChoice(), choice, [
    ['Dushanbe', 1], ['Tashkent', 0], ['Bishkek', 0], ['Astana', 0], ['Osh', 0], ['dushanbe', 0], ['DUSHANBE', 0], ['Dushanbe ', 0], [' Dushanbe', 0],
    ['the Dushanbe', 0], ['Dushanbé', 0], ['Dushanbee', 0], ['Dushanbe.', 0], ['', 0], ['   ', 0], ['🙂', 0], [rightToLeft, 0], [long, 0], ['0', 0], ['1', 0],
    ['Dushanbe; Tashkent', 0],
  ]);
});

describe('one option whose text is awkward', () => {
  gradesAs(aSingleChoice({ answer: "Xi'an", distractors: ['Xi’an', 'Xian'] }), choice, [["Xi'an", 1], ['Xi’an', 0], ['Xian', 0]]);
  gradesAs(aSingleChoice({ answer: '30,000', distractors: ['30 000', '30.000'] }), choice, [['30,000', 1], ['30 000', 0], ['30.000', 0], ['30000', 0]]);
});

describe('one option', () => {
  test('earns the mean of one in four when it is guessed among four', () => {
    const options = ['a', 'b', 'c', 'd'];
    fc.assert(fc.property(fc.constantFrom(...options), (answer) => {
      const question = aSingleChoice({ answer, distractors: options.filter((option) => option !== answer) });
      const scores = options.map((option) => gradeResponse(question, choice(option)).score);
      expect(scores.reduce((sum, score) => sum + score, 0) / options.length).toBe(0.25);
    }));
  });
});
