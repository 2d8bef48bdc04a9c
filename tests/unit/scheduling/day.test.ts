import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learnerDay, nextDay, previousDay } from '@/core/scheduling/day';
import { HOUR_MS } from '@/core/time';

const at = (iso: string): number => Date.parse(iso);
const dayOf = (iso: string, timeZone: string, dayStartHour = 4) => {
  const { start, end, date } = learnerDay(at(iso), { timeZone, dayStartHour });
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString(), date };
};

describe("the learner's day", () => {
  test('turns at four in the morning of the time zone', () => {
    expect(dayOf('2026-01-15T12:00:00Z', 'Asia/Shanghai')).toEqual({
      start: '2026-01-14T20:00:00.000Z', end: '2026-01-15T20:00:00.000Z', date: '2026-01-15',
    });
  });

  test('still belongs to the day before, after midnight', () => {
    expect(dayOf('2026-01-15T01:30:00Z', 'Europe/Berlin').date).toBe('2026-01-14');
    expect(dayOf('2026-01-15T03:00:00Z', 'Europe/Berlin').date).toBe('2026-01-15');
  });

  test('lasts 23 hours when the clocks go forward', () => {
    expect(dayOf('2026-03-28T12:00:00Z', 'Europe/Berlin')).toEqual({
      start: '2026-03-28T03:00:00.000Z', end: '2026-03-29T02:00:00.000Z', date: '2026-03-28',
    });
  });

  test('lasts 25 hours when the clocks go back', () => {
    expect(dayOf('2026-10-31T20:00:00Z', 'America/New_York')).toEqual({
      start: '2026-10-31T08:00:00.000Z', end: '2026-11-01T09:00:00.000Z', date: '2026-10-31',
    });
  });

  test('begins after the gap where its hour is skipped', () => {
    expect(dayOf('2026-03-29T12:00:00Z', 'Europe/Berlin', 2).start).toBe('2026-03-29T01:00:00.000Z');
  });

  test('keeps to zones with odd offsets and to far ones', () => {
    expect(dayOf('2026-01-15T12:00:00Z', 'Asia/Kathmandu').start).toBe('2026-01-14T22:15:00.000Z');
    expect(dayOf('2026-01-15T12:00:00Z', 'Pacific/Apia')).toMatchObject({ start: '2026-01-14T15:00:00.000Z', date: '2026-01-15' });
    expect(dayOf('2026-01-15T12:00:00Z', 'Pacific/Kiritimati').date).toBe('2026-01-15');
  });

  test('holds its moment, and days join without a gap', () => {
    const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'Australia/Lord_Howe'];
    fc.assert(
      fc.property(
        fc.integer({ min: at('2015-01-01T00:00:00Z'), max: at('2035-01-01T00:00:00Z') }),
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        (now, timeZone, dayStartHour) => {
          const turn = { timeZone, dayStartHour };
          const day = learnerDay(now, turn);
          expect(day.start).toBeLessThanOrEqual(now);
          expect(day.end).toBeGreaterThan(now);
          expect(Math.abs(day.end - day.start - 24 * HOUR_MS)).toBeLessThanOrEqual(HOUR_MS);
          expect(nextDay(day, turn)).toEqual(learnerDay(day.end, turn));
          expect(previousDay(day, turn).end).toBe(day.start);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is nowhere in a time zone that there is not', () => {
    expect(() => learnerDay(0, { timeZone: 'Mars/Olympus', dayStartHour: 4 })).toThrow(RangeError);
  });
});
