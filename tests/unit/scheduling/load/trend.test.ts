import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slopeOf } from '@/core/scheduling/load/trend';

test('a trend is the slope of the line nearest to the points', () => {
  expect(slopeOf([{ x: 0, y: 1 }, { x: 1, y: 3 }, { x: 2, y: 2 }])).toBe(0.5);
});

test('a trend cannot be told from fewer than two places', () => {
  expect([slopeOf([]), slopeOf([{ x: 3, y: 9 }]), slopeOf([{ x: 3, y: 9 }, { x: 3, y: 1 }])]).toEqual([0, 0, 0]);
});

test('the trend of points on a line is the slope of the line', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 2, max: 20 }), (slope, from, count) => {
      const points = Array.from({ length: count }, (_, x) => ({ x, y: from + slope * x }));
      expect(slopeOf(points)).toBeCloseTo(slope, 9);
    }),
  );
});
