import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gradeResponse, responseFits } from '@/core/grading/grade';
import { generateQuestions } from '@/core/questions/generate';
import { seededRandom } from '@/core/random';
import { simulatedResponse } from '@/core/simulation/answer';
import { theScoCourse } from '../builders/course';
import { aListRecall, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion } from '../builders/question';

const lowest = () => 0;
const highest = () => 1 - 2 ** -32;

describe('a made-up answer of one who knows', () => {
  test.each([
    [aSingleChoice(), { kind: 'choice', choice: 'Dushanbe' }],
    [aMultipleChoice(), { kind: 'choices', choices: ['trust', 'equality'] }],
    [aTrueFalse({ answer: false }), { kind: 'truth', value: false }],
    [aTypedQuestion(), { kind: 'text', text: 'Dushanbe' }],
    [aListRecall(), { kind: 'list', items: ['trust', 'equality'] }],
  ])('is the key of $format', (question, response) => {
    expect(simulatedResponse(question, true, lowest)).toEqual(response);
  });
});

describe('a made-up answer of one who does not know', () => {
  test('is any of the wrong options', () => {
    expect(simulatedResponse(aSingleChoice(), false, lowest)).toEqual({ kind: 'choice', choice: 'Tashkent' });
    expect(simulatedResponse(aSingleChoice(), false, highest)).toEqual({ kind: 'choice', choice: 'Astana' });
  });

  test('takes a wrong option among several for a right one', () => {
    expect(simulatedResponse(aMultipleChoice(), false, lowest)).toEqual({ kind: 'choices', choices: ['equality', 'speed'] });
  });

  test('takes the false for true', () => {
    expect(simulatedResponse(aTrueFalse({ answer: true }), false, lowest)).toEqual({ kind: 'truth', value: false });
  });

  test('types a wrong answer, or nothing where none is known', () => {
    expect(simulatedResponse(aTypedQuestion({ distractors: ['Osh'] }), false, highest)).toEqual({ kind: 'text', text: 'Osh' });
    expect(simulatedResponse(aTypedQuestion(), false, lowest)).toBeNull();
  });

  test('names a list in part, never in full', () => {
    expect(simulatedResponse(aListRecall(), false, lowest)).toEqual({ kind: 'list', items: [] });
    expect(simulatedResponse(aListRecall(), false, highest)).toEqual({ kind: 'list', items: ['trust'] });
  });
});

test('a made-up answer to any question of the course is right exactly when it is known, and of the right form', () => {
  const graded = generateQuestions(theScoCourse()).filter((question) => question.format !== 'open');
  fc.assert(
    fc.property(fc.constantFrom(...graded), fc.boolean(), fc.string(), (question, isKnown, seed) => {
      const response = simulatedResponse(question, isKnown, seededRandom(seed));
      expect(gradeResponse(question, response).score === 1).toBe(isKnown);
      expect(response === null || responseFits(question, response)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
