import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceOfAtMost } from '@/core/analytics/measures/chance';
import { alphaInterval, differenceInterval, meanInterval } from '@/core/analytics/measures/interval';
import { quantileOf } from '@/core/analytics/measures/moments';

test('the difference of two proportions as published', () => {
  // Newcombe 1998, Interval estimation for the difference between independent proportions, table II, method 10.
  const published = [[56, 70, 48, 80, 0.0524, 0.3339], [9, 10, 3, 10, 0.1705, 0.8090], [6, 7, 2, 7, 0.0582, 0.8062], [5, 56, 0, 29, -0.0381, 0.1926]] as const;
  for (const [a, m, b, n, low, high] of published) {
    const interval = differenceInterval([a / m, m], [b / n, n]);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  }
  expect(differenceInterval([0, 0], [0.5, 10])).toBeNull();
});

test('a mean lies within Student’s t of it', () => {
  // The 97.5th percentiles of t that every table gives: 12.706, 2.776, 2.262, 2.045.
  const reachOf = (count: number) => (meanInterval(0, Math.sqrt(count), count)?.high ?? 0);
  for (const [count, t] of [[2, 12.706], [5, 2.776], [10, 2.262], [30, 2.045]] as const) expect(reachOf(count)).toBeCloseTo(t, 2);
  expect(meanInterval(0.5, null, 1)).toBeNull();
});

test('Cronbach’s alpha by hand', () => {
  // Alpha .7 of 10 questions and 52 attempts: 1.959964 * sqrt(20 / (9 * 50)) = 0.413196.
  expect(alphaInterval(0.7, 10, 52)?.low).toBeCloseTo(1 - 0.3 * Math.exp(0.4131963), 6);
  expect(alphaInterval(0.7, 10, 52)?.high).toBeCloseTo(1 - 0.3 * Math.exp(-0.4131963), 6);
  expect(alphaInterval(1, 10, 52)).toBeNull();
});

test('quartiles as a spreadsheet gives them', () => {
  expect([0.25, 0.5, 0.75].map((share) => quantileOf([7, 1, 2, 4], share))).toEqual([1.75, 3, 4.75]);
  expect(quantileOf([], 0.25)).toBeNull();
});

test('the chance of few hits is the binomial distribution', () => {
  // (2/3)^11, and 0.5^4 * (1 + 4 + 6).
  expect(chanceOfAtMost(0, 11, 1 / 3)).toBeCloseTo(0.011561, 6);
  expect(chanceOfAtMost(2, 4, 0.5)).toBeCloseTo(11 / 16, 12);
  expect(chanceOfAtMost(0, 3, 1)).toBe(0);
  fc.assert(fc.property(fc.nat(30), fc.double({ min: 0, max: 1, noNaN: true }), (trials, probability) => {
    const chances = Array.from({ length: trials + 1 }, (_, count) => chanceOfAtMost(count, trials, probability));
    expect(chances.at(-1)).toBe(1);
    for (const [index, chance] of chances.entries()) expect(chance).toBeGreaterThanOrEqual((chances[index - 1] ?? 0) - 1e-12);
  }));
});
