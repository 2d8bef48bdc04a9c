import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayIndex, dayOfDate, daysFrom, daysUpTo, isWithin, sameHourOn } from '@/core/scheduling/calendar';
import { learnerDay } from '@/core/scheduling/day';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const berlin = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const anInstant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2035, 0, 1) });

describe('successive days', () => {
  test('begin today', () => {
    expect(daysFrom(noon, turn, 3).map(({ date }) => date)).toEqual(['2026-01-15', '2026-01-16', '2026-01-17']);
    expect(daysFrom(noon, turn, 0)).toEqual([]);
  });

  test('are the same however many were asked for before, and nobody else’s', () => {
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe');
    const asked = fc.record({ now: anInstant, timeZone: zone, dayStartHour: fc.integer({ min: 0, max: 23 }), counts: fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 4 }) });
    fc.assert(fc.property(asked, ({ now, counts, ...own }) => {
      for (const count of counts) {
        const days = daysFrom(now, own, count);
        expect(days).toHaveLength(count);
        for (const [index, day] of days.entries()) expect(day).toEqual(learnerDay(days[index - 1]?.end ?? now, own));
        days.pop();
      }
    }));
  });

  test('reach to the last instant asked for, at least today', () => {
    expect(daysUpTo(noon, turn, []).map(({ date }) => date)).toEqual(['2026-01-15']);
    expect(daysUpTo(noon, turn, [noon - 9 * DAY_MS, noon + 2 * DAY_MS]).map(({ date }) => date)).toEqual([
      '2026-01-15', '2026-01-16', '2026-01-17',
    ]);
    expect(daysUpTo(noon, turn, [Date.UTC(2026, 0, 16, 4)])).toHaveLength(2);
  });

  test('end with the day of the last instant, also where clocks change', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 0, max: 300 * DAY_MS }), (now, ahead) => {
        expect(daysUpTo(now, berlin, [now + ahead]).at(-1)).toEqual(learnerDay(now + ahead, berlin));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the place of an instant among days', () => {
  const days = daysFrom(noon, turn, 3);

  test('is the first for today and what lies before, null behind the last', () => {
    const times = [noon - 99 * DAY_MS, noon, noon + DAY_MS, Date.UTC(2026, 0, 17, 3, 59), Date.UTC(2026, 0, 18, 4)];
    expect(times.map((at) => dayIndex(days, at))).toEqual([0, 0, 1, 1, null]);
    expect(dayIndex([], noon)).toBeNull();
  });

  test('is the day that holds it', () => {
    const year = daysFrom(noon, berlin, 365);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 * DAY_MS }), (ahead) => {
        expect(year[dayIndex(year, noon + ahead) ?? -1]).toEqual(learnerDay(noon + ahead, berlin));
      }),
    );
  });
});

test('a date is that of the day that begins on it, anywhere', () => {
  expect(dayOfDate('2026-01-15', turn)).toEqual(learnerDay(noon, turn));
  const zones = fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/Berlin');
  fc.assert(
    fc.property(anInstant, zones, fc.nat(23), (at, timeZone, dayStartHour) => {
      const day = learnerDay(at, { timeZone, dayStartHour });
      expect(dayOfDate(day.date, { timeZone, dayStartHour })).toEqual(day);
    }),
    { numRuns: 100 },
  );
});

describe('the same hour on another day', () => {
  test('is a whole number of days away', () => {
    const [, , inTwoDays] = daysFrom(noon, turn, 3);
    expect(sameHourOn(inTwoDays!, noon - 5 * DAY_MS)).toBe(noon + 2 * DAY_MS);
    expect(sameHourOn(inTwoDays!, noon + 14 * HOUR_MS)).toBe(noon + 2 * DAY_MS + 14 * HOUR_MS);
  });

  test('lies in that day, whatever its length', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS }), (at, away) => {
        const day = learnerDay(at + away, berlin);
        const moved = sameHourOn(day, at);
        expect(learnerDay(moved, berlin)).toEqual(day);
        expect(sameHourOn(day, moved)).toBe(moved);
      }),
      { numRuns: 200 },
    );
  });
});

test('a range of dates holds both its ends', () => {
  const range = { from: '2026-01-30', to: '2026-02-02' };
  expect(['2026-01-29', '2026-01-30', '2026-02-01', '2026-02-02', '2026-02-03'].map((date) => isWithin(date, range))).toEqual([
    false, true, true, true, false,
  ]);
});
