import { describe, expect, test } from 'vitest';
import { gradeResponse, responseFits } from '@/core/grading/grade';
import type { Response } from '@/core/grading/response';
import type { GradedQuestion } from '@/core/questions/question';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion } from '../builders/question';

const choice: Response = { kind: 'choice', choice: 'Dushanbe' };
const choices: Response = { kind: 'choices', choices: ['trust', 'equality'] };
const truth: Response = { kind: 'truth', value: true };
const text: Response = { kind: 'text', text: 'Dushanbe' };
const list: Response = { kind: 'list', items: ['trust', 'equality'] };
const responses = [choice, choices, truth, text, list];

/** Each format with the response that answers it fully. */
const answered: [GradedQuestion, Response][] = [
  [aSingleChoice(), choice],
  [aMultipleChoice(), choices],
  [aTrueFalse(), truth],
  [aTypedQuestion({ format: 'cloze' }), text],
  [aTypedQuestion({ format: 'short-text' }), text],
  [aListRecall(), list],
];

describe.each(answered.map(([question, right]) => ({ format: question.format, question, right })))(
  'a response to $format',
  ({ question, right }) => {
    test('scores 1 when it is the key', () => {
      expect(gradeResponse(question, right)).toEqual({ score: 1, parts: [1] });
    });

    test('scores 0 when there is none', () => {
      expect(gradeResponse(question, null)).toEqual({ score: 0, parts: [0] });
    });

    test('scores 0, and does not fit, when it is of any other form', () => {
      const others = responses.filter(({ kind }) => kind !== right.kind);
      expect(others.map((other) => gradeResponse(question, other).score)).toEqual([0, 0, 0, 0]);
      expect(others.some((other) => responseFits(question, other))).toBe(false);
    });

    test('fits when it is of the form asked for, right or not', () => {
      expect(responseFits(question, right)).toBe(true);
    });
  },
);

describe('a response that is not the key', () => {
  test.each<[string, GradedQuestion, Response, number]>([
    ['another option', aSingleChoice(), { kind: 'choice', choice: 'Tashkent' }, 0],
    ['an option that is not offered', aSingleChoice(), { kind: 'choice', choice: 'Osh' }, 0],
    ['one of two right options', aMultipleChoice(), { kind: 'choices', choices: ['trust'] }, 0.5],
    ['a right and a wrong option', aMultipleChoice(), { kind: 'choices', choices: ['trust', 'speed'] }, 0],
    ['no option', aMultipleChoice(), { kind: 'choices', choices: [] }, 0],
    ['the other truth', aTrueFalse({ answer: false }), truth, 0],
    ['an accepted answer', aTypedQuestion({ accepted: ['Stalinabad'] }), { kind: 'text', text: 'stalinabad' }, 1],
    ['a slip of the fingers', aTypedQuestion(), { kind: 'text', text: 'Dushnabe' }, 1],
    ['a distractor', aTypedQuestion({ distractors: ['Tashkent'] }), { kind: 'text', text: 'Tashkent' }, 0],
    ['half a list', aListRecall(), { kind: 'list', items: ['', 'equality'] }, 0.5],
  ])('scores for %s what its format says', (_, question, response, score) => {
    expect(gradeResponse(question, response)).toEqual({ score, parts: [score] });
  });
});
