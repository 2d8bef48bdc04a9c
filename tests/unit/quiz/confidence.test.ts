import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationLesson } from '@/core/quiz/calibrationLesson';
import { calibration, certaintyScore, confidences } from '@/core/quiz/confidence';
import type { Confidence, ConfidentAnswer } from '@/core/quiz/confidence';
import { placementRating } from '@/core/quiz/placement';
import { ratingOfAnswer } from '@/core/scheduling/ratingOfAnswer';

const answers = (confidence: Confidence, right: number, wrong: number): ConfidentAnswer[] =>
  [...Array.from({ length: right }, () => 1), ...Array.from({ length: wrong }, () => 0)].map((score) => ({ score, confidence }));

describe('marks by certainty', () => {
  test.each([
    ['guess', 1, 0], ['fairly-sure', 2, -2], ['certain', 3, -6],
  ] as const)('for %s are %i right and %i wrong, as Gardner-Medwin has them', (confidence, right, wrong) => {
    expect([1, 0, 0.5].map((score) => certaintyScore(score, confidence))).toEqual([right, wrong, wrong]);
  });

  test('expect the most of who says how sure they are: guess below 2/3, certain above 4/5', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
        const expected = (confidence: Confidence): number =>
          chance * certaintyScore(1, confidence) + (1 - chance) * certaintyScore(0, confidence);
        const honest: Confidence = chance < 2 / 3 ? 'guess' : chance < 4 / 5 ? 'fairly-sure' : 'certain';
        for (const other of confidences) expect(expected(honest)).toBeGreaterThanOrEqual(expected(other) - 1e-9);
      }),
    );
  });
});

describe('calibration', () => {
  test('tells for each level, the surest first, how many answers were fully right', () => {
    expect(calibration([...answers('certain', 4, 2), ...answers('guess', 0, 3), { score: 0.9, confidence: 'certain' }])).toEqual([
      { confidence: 'certain', count: 7, rightCount: 4, shareRight: 4 / 7 },
      { confidence: 'fairly-sure', count: 0, rightCount: 0, shareRight: null },
      { confidence: 'guess', count: 3, rightCount: 0, shareRight: 0 },
    ]);
  });

  test('loses no answer, in whatever order they come', () => {
    const any = fc.array(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), confidence: fc.constantFrom(...confidences) }));
    fc.assert(
      fc.property(any, (given) => {
        const levels = calibration(given);
        expect(levels.reduce((sum, { count }) => sum + count, 0)).toBe(given.length);
        expect(calibration([...given].reverse())).toEqual(levels);
      }),
    );
  });
});

describe('the lesson of a calibration', () => {
  const lessonOf = (given: readonly ConfidentAnswer[]) => calibration(given).filter(({ count }) => count > 0).map(calibrationLesson);

  test.each([
    [answers('certain', 4, 2), { kind: 'reread-others', count: 2 }],
    [answers('certain', 1, 1), { kind: 'reread-others', count: 1 }],
    [answers('certain', 0, 2), { kind: 'reread-all', count: 2 }],
    [answers('certain', 3, 0), { kind: 'rely' }],
    [answers('fairly-sure', 2, 3), null],
    [answers('fairly-sure', 2, 0), { kind: 'trust' }],
    [answers('guess', 3, 1), { kind: 'knows-more' }],
    [answers('guess', 1, 0), { kind: 'to-learn' }],
    [answers('guess', 1, 3), { kind: 'to-learn' }],
  ])('%#', (given, expected) => {
    expect(lessonOf(given)).toEqual([expected]);
  });
});

describe('the rating that an answer is worth', () => {
  test.each([
    [1, null, 'good'], [1, 'guess', 'hard'], [1, 'fairly-sure', 'good'], [1, 'certain', 'good'],
    [0, null, 'again'], [0, 'guess', 'again'], [0, 'fairly-sure', 'again'], [0, 'certain', 'again'], [0.99, 'guess', 'again'],
  ] as const)('score %d, %s: %s', (score, confidence, expected) => {
    expect(ratingOfAnswer(score, confidence)).toBe(expected);
  });

  test('in a placement quiz is Easy where it was known, and no review otherwise', () => {
    expect([null, ...confidences].map((confidence) => placementRating(1, confidence))).toEqual(['easy', null, 'easy', 'easy']);
    expect([null, ...confidences].map((confidence) => placementRating(0.5, confidence))).toEqual([null, null, null, null]);
  });
});
