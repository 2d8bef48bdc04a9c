import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '@/core/time';
import { instantOfWallClock, isTimeZone, wallClockOf } from '@/core/wallClock';

const iso = (text: string, timeZone: string): string | null => {
  const at = instantOfWallClock(text, timeZone);
  return at === null ? null : new Date(at).toISOString().slice(0, 16);
};

describe('the instant of a wall-clock time', () => {
  test.each([
    ['2026-12-01T09:00', 'UTC', '2026-12-01T09:00'],
    ['2026-12-01T09:00', 'Europe/Berlin', '2026-12-01T08:00'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00'],
    ['2026-12-01T09:00', 'Asia/Shanghai', '2026-12-01T01:00'],
    ['2026-12-01T00:00', 'Asia/Kolkata', '2026-11-30T18:30'],
    ['2026-12-31T23:59', 'America/New_York', '2027-01-01T04:59'],
    ['2026-12-01T09:00', 'Asia/Kathmandu', '2026-12-01T03:15'],
  ])('%s in %s is %s', (text, timeZone, expected) => {
    expect(iso(text, timeZone)).toBe(expected);
  });

  test.each([
    // Berlin, 29 March 2026: at 2:00 the clock goes to 3:00.
    ['2026-03-29T01:59', 'Europe/Berlin', '2026-03-29T00:59'],
    ['2026-03-29T02:00', 'Europe/Berlin', '2026-03-29T01:00'],
    ['2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00'],
    // Lord Howe, 4 October 2026: at 2:00 to 2:30.
    ['2026-10-04T02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
  ])('%s, which the clock in %s skips or not, is %s', (text, timeZone, expected) => {
    expect(iso(text, timeZone)).toBe(expected);
  });

  test('that the clock skips is later by as much as the clock is', () => {
    expect(wallClockOf(instantOfWallClock('2026-03-29T02:30', 'Europe/Berlin') ?? 0, 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  test.each([
    // Berlin, 25 October 2026: at 3:00 the clock goes back to 2:00. New York, 1 November: at 2:00 to 1:00.
    ['2026-10-25T01:59', 'Europe/Berlin', '2026-10-24T23:59'],
    ['2026-10-25T02:00', 'Europe/Berlin', '2026-10-25T00:00'],
    ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['2026-10-25T03:00', 'Europe/Berlin', '2026-10-25T02:00'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30'],
  ])('%s, which the clock in %s shows once or twice, is the first: %s', (text, timeZone, expected) => {
    expect(iso(text, timeZone)).toBe(expected);
  });

  test('knows which years have a 29 February', () => {
    expect(iso('2028-02-29T09:00', 'Asia/Shanghai')).toBe('2028-02-29T01:00');
    expect(iso('2000-02-29T09:00', 'UTC')).toBe('2000-02-29T09:00');
    expect([iso('2027-02-29T09:00', 'UTC'), iso('2100-02-29T09:00', 'UTC')]).toEqual([null, null]);
  });

  test.each(['', 'tomorrow', '2026-12-01', '2026-12-01T09:00:00', '2026-12-01T9:00', '2026-13-01T09:00', '2026-04-31T09:00',
    '2026-12-01T24:00', '2026-12-01T09:60', '2026-12-01T09:00Z', ' 2026-12-01T09:00'])('is nothing for “%s”', (text) => {
    expect(instantOfWallClock(text, 'UTC')).toBeNull();
  });

  test('in no time zone throws', () => {
    expect(() => instantOfWallClock('2026-12-01T09:00', 'Mars/Olympus')).toThrow(RangeError);
    expect([isTimeZone('Mars/Olympus'), isTimeZone('Asia/Shanghai')]).toEqual([false, true]);
  });
});

test('a clock shows again the time whose instant was taken, and an instant not later than the one it was shown at', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Shanghai', 'Australia/Lord_Howe', 'Pacific/Apia', 'Asia/Kathmandu'];
  const minute = fc.integer({ min: Date.UTC(2000, 0) / MINUTE_MS, max: Date.UTC(2040, 0) / MINUTE_MS });
  fc.assert(
    fc.property(minute, fc.constantFrom(...zones), (minutes, timeZone) => {
      const at = minutes * MINUTE_MS;
      const shown = wallClockOf(at, timeZone);
      const again = instantOfWallClock(shown, timeZone);
      expect(again).not.toBeNull();
      expect(again).toBeLessThanOrEqual(at);
      expect(wallClockOf(again ?? 0, timeZone)).toBe(shown);
    }),
  );
});
