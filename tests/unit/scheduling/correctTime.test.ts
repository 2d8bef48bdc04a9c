import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atCorrectedTime, correctTimes } from '@/core/scheduling/correctTime';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../builders/card';
import { anAction, aReview } from '../builders/event';

const since = noon - 30 * DAY_MS;
const correct = (times: readonly number[], sentAt: number) =>
  correctTimes({ events: times.map((at) => ({ at })), sentAt, receivedAt: noon, existsSince: () => since });

describe("correcting a sender's clock", () => {
  test('leaves the times of a right clock as they are', () => {
    expect(correct([noon - HOUR_MS, noon - 5], noon)).toEqual([noon - HOUR_MS, noon - 5]);
  });

  test('takes off what a clock is ahead, and adds what it is behind', () => {
    expect(correct([noon + DAY_MS - HOUR_MS], noon + DAY_MS)).toEqual([noon - HOUR_MS]);
    expect(correct([noon - 365 * DAY_MS - HOUR_MS], noon - 365 * DAY_MS)).toEqual([noon - HOUR_MS]);
  });

  test('accepts no time after the arrival and none before the card existed', () => {
    expect(correct([noon + 100 * DAY_MS], noon)).toEqual([noon]);
    expect(correct([0], noon)).toEqual([since]);
  });

  test('accepts none after the arrival whatever else is claimed', () => {
    const claimed = { events: [{ at: noon }], sentAt: noon, receivedAt: noon, existsSince: () => noon + DAY_MS };
    expect(correctTimes(claimed)).toEqual([noon]);
  });

  test('keeps the order of events and stays within its bounds, for any clock', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (times, sentAt) => {
        const sorted = [...times].sort((a, b) => a - b);
        const corrected = correct(sorted, sentAt);
        expect([...corrected].sort((a, b) => a - b)).toEqual(corrected);
        expect(corrected.every((time) => time >= since && time <= noon)).toBe(true);
      }),
    );
  });
});

describe('an event at its corrected time', () => {
  test('takes the times it names along', () => {
    const ahead = noon + 365 * DAY_MS;
    expect(atCorrectedTime(anAction('a', ahead, { kind: 'set-due', dueAt: ahead + 3 * DAY_MS }), noon)).toMatchObject({ at: noon, dueAt: noon + 3 * DAY_MS });
    expect(atCorrectedTime(anAction('a', ahead, { kind: 'bury', until: ahead + HOUR_MS }), noon)).toMatchObject({ at: noon, until: noon + HOUR_MS });
    expect(atCorrectedTime(aReview('a', { at: ahead }), noon)).toEqual(aReview('a', { at: noon }));
  });

  test('is never due before it was told to be, and is put off for two days at most', () => {
    expect(atCorrectedTime(anAction('a', noon, { kind: 'set-due', dueAt: 0 }), noon)).toMatchObject({ dueAt: noon });
    expect(atCorrectedTime(anAction('a', noon, { kind: 'bury', until: noon + 900 * DAY_MS }), noon)).toMatchObject({ until: noon + 2 * DAY_MS });
  });
});
