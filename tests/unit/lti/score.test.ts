import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreMessage, scoresAddress } from '@/core/lti/score';

const at = Date.UTC(2026, 0, 15, 12);

test('a score is told of a hundred, to two places, with when it is told', () => {
  expect(scoreMessage('42', { kind: 'graded', score: 2 / 3 }, at)).toEqual({
    userId: '42', timestamp: '2026-01-15T12:00:00.000Z', activityProgress: 'Completed', gradingProgress: 'FullyGraded', scoreGiven: 66.67, scoreMaximum: 100,
  });
});

test('of a score that is kept back it is told that the quiz was handed in, and no more', () => {
  expect(scoreMessage('42', { kind: 'kept-back' }, at)).toEqual({
    userId: '42', timestamp: '2026-01-15T12:00:00.000Z', activityProgress: 'Submitted', gradingProgress: 'Pending',
  });
});

test('a score is between nothing and the most', () => {
  fc.assert(fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (score) => {
    const { scoreGiven = -1 } = scoreMessage('42', { kind: 'graded', score }, at) as { scoreGiven?: number };
    expect(scoreGiven).toBeGreaterThanOrEqual(0);
    expect(scoreGiven).toBeLessThanOrEqual(100);
    expect(Math.abs(scoreGiven - score * 100)).toBeLessThanOrEqual(0.005 + Number.EPSILON * 100);
  }));
});

test.each([
  ['https://moodle.example/lineitems/3/lineitem', 'https://moodle.example/lineitems/3/lineitem/scores'],
  // As Moodle's are: a query stays behind the path.
  ['https://moodle.example/mod/lti/services.php/2/lineitems/3/lineitem?type_id=2', 'https://moodle.example/mod/lti/services.php/2/lineitems/3/lineitem/scores?type_id=2'],
  ['https://canvas.example/api/lti/courses/1/line_items/9/', 'https://canvas.example/api/lti/courses/1/line_items/9/scores'],
])('scores of the column %s are sent to %s', (lineItem, address) => {
  expect(scoresAddress(lineItem)).toBe(address);
});
