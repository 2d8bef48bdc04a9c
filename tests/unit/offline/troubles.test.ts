import { describe, expect, test } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { nothingWaits } from '@/ui/offline/sendingState';
import { troublesOf } from '@/ui/offline/troubles';

describe('what a learner is told of the sending of reviews', () => {
  test('is nothing while it goes as it should, even if some wait', () => {
    expect(troublesOf(nothingWaits)).toEqual([]);
    expect(troublesOf({ ...nothingWaits, waiting: 3 })).toEqual([]);
  });

  test('without a connection is how many wait, if any do', () => {
    expect(troublesOf({ ...nothingWaits, trouble: 'offline', waiting: 2 })).toEqual([{ kind: 'offline', count: 2 }]);
    expect(troublesOf({ ...nothingWaits, trouble: 'offline' })).toEqual([]);
  });

  test('is all that is wrong at once', () => {
    const troubles = troublesOf({ ...nothingWaits, trouble: 'signed-out', waiting: 1, refused: 5, unreadable: 1, isKept: false });
    expect(troubles).toEqual([
      { kind: 'signed-out', count: 1 }, { kind: 'not-kept' }, { kind: 'refused', count: 5 }, { kind: 'unreadable', count: 1 },
    ]);
  });

  test.each([
    [3 * HOUR_MS, { isFast: true, count: 3, unit: 'hour' }],
    [-10 * MINUTE_MS, { isFast: false, count: 10, unit: 'minute' }],
    [2 * DAY_MS, { isFast: true, count: 2, unit: 'day' }],
  ] as const)('of a clock %i ms ahead is by how much it is wrong', (clockAheadMs, wrong) => {
    expect(troublesOf({ ...nothingWaits, clockAheadMs })).toEqual([{ kind: 'clock', ...wrong }]);
  });
});
