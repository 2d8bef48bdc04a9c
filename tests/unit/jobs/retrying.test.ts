import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostTries, retryDelayMs } from '@/core/jobs/retrying';
import { HOUR_MS, MINUTE_MS } from '@/core/time';

describe('a job that failed', () => {
  test('is tried again after a minute, then after four times as long each time, up to six hours', () => {
    const minutes = [1, 2, 3, 4, 5, 6, 7].map((tries) => retryDelayMs(tries) / MINUTE_MS);
    expect(minutes).toEqual([1, 4, 16, 64, 256, 360, 360]);
  });

  test('never waits less than before, and is left to a person within a day', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1000 }), (tries) => {
      expect(retryDelayMs(tries + 1)).toBeGreaterThanOrEqual(retryDelayMs(tries));
    }));
    const allMs = Array.from({ length: mostTries - 1 }, (_, index) => retryDelayMs(index + 1)).reduce((sum, delayMs) => sum + delayMs);
    expect(allMs).toBeLessThan(24 * HOUR_MS);
  });
});
