import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aTrueFalse } from '../../builders/question';

const correction = { answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Tashkent'] };

describe('a verdict', () => {
  test.each([
    [true, true, 1],
    [false, false, 1],
    [true, false, 0],
    [false, true, 0],
  ])('where %j is right and no correction is asked for: %j scores %d', (answer, value, score) => {
    expect(gradeResponse(aTrueFalse({ answer }), { kind: 'truth', value }).score).toBe(score);
  });

  test.each([
    [true, true, undefined, 1],
    [true, true, 'Tashkent', 1],
    [true, false, 'Dushanbe', 0],
    [false, true, 'Dushanbe', 0],
    [false, false, undefined, 0.5],
    [false, false, ' ', 0.5],
    [false, false, 'Tashkent', 0.5],
    [false, false, 'dushanbe', 1],
    [false, false, 'Stalinabad', 1],
  ])('where %j is right and a correction is asked for: %j with %j scores %d', (answer, value, given, score) => {
    expect(gradeResponse(aTrueFalse({ answer, correction }), { kind: 'truth', value, correction: given }).score).toBe(score);
  });
});
