import { expect, test } from 'vitest';
import { shareOfDate } from '@/core/scheduling/load/share';
import { aWeek, somePreferences } from '../../builders/preferences';

test('a day holds the share of work that its weekday asks for', () => {
  const preferences = somePreferences({ weekdays: aWeek({ sat: 'reduced', sun: 'none' }) });
  // 2026-01-15 is a Thursday.
  const dates = ['2026-01-15', '2026-01-16', '2026-01-17', '2026-01-18', '2026-01-19'];
  expect(dates.map((date) => shareOfDate(date, preferences))).toEqual([1, 1, 0.5, 0, 1]);
});

test('an easy date holds nothing, whatever its weekday', () => {
  const preferences = somePreferences({ easyDates: [{ from: '2026-01-15', to: '2026-01-16' }, { from: '2026-01-20', to: '2026-01-20' }] });
  const dates = ['2026-01-14', '2026-01-15', '2026-01-16', '2026-01-17', '2026-01-20'];
  expect(dates.map((date) => shareOfDate(date, preferences))).toEqual([1, 0, 0, 1, 0]);
});

test('weekdays that are all to be free are all ordinary', () => {
  const weekdays = aWeek({ mon: 'none', tue: 'none', wed: 'none', thu: 'none', fri: 'none', sat: 'none', sun: 'none' });
  expect(shareOfDate('2026-01-15', somePreferences({ weekdays }))).toBe(1);
});
