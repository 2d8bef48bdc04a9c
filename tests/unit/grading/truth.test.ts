import { expect, test } from 'vitest';
import { gradeTruth } from '@/core/grading/truth';

test.each([
  [true, true, 1],
  [false, false, 1],
  [true, false, 0],
  [false, true, 0],
])('where %j is right, %j scores %d', (key, value, score) => {
  expect(gradeTruth(key, value)).toEqual({ score });
});
