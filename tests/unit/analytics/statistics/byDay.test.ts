import { describe, expect, test } from 'vitest';
import { amountByDay, streakDays } from '@/core/analytics/statistics/byDay';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const once = (...times: number[]) => times.map((at) => ({ at, amount: 1 }));
const amounts = (times: number[], days: number) => amountByDay(once(...times), noon, turn, days).map(({ amount }) => amount);

describe('amounts by day', () => {
  test('are added up for each of the last days, oldest first, days without any too', () => {
    expect(amountByDay([...once(noon, noon - 2 * DAY_MS, noon - 9 * DAY_MS), { at: noon - HOUR_MS, amount: 2.5 }], noon, turn, 3)).toEqual([
      { date: '2026-01-13', amount: 1 }, { date: '2026-01-14', amount: 0 }, { date: '2026-01-15', amount: 3.5 },
    ]);
  });

  test('belong before four in the morning to the day before', () => {
    const early = Date.UTC(2026, 0, 15, 3, 59);
    expect(amounts([early, early + 60_000], 2)).toEqual([1, 1]);
  });

  test('pass over no date where the clocks change', () => {
    const days = amountByDay([], Date.UTC(2026, 2, 30, 12), { timeZone: 'Europe/Berlin', dayStartHour: 4 }, 4);
    expect(days.map(({ date }) => date)).toEqual(['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30']);
  });
});

describe('a streak', () => {
  const streak = (...days: number[]) => streakDays(days.map((amount, index) => ({ date: String(index), amount })));

  test('counts the days in a row up to today, or to yesterday while today is open', () => {
    expect(streak(1, 0, 2, 1)).toBe(2);
    expect(streak(1, 0, 2, 1, 0)).toBe(2);
    expect(streak(3, 1)).toBe(2);
  });

  test('is over after a day without', () => {
    expect(streak(1, 0, 0)).toBe(0);
    expect(streak()).toBe(0);
  });
});
