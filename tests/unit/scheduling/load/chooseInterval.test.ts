import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysFrom } from '@/core/scheduling/calendar';
import { chooseInterval } from '@/core/scheduling/load/chooseInterval';
import type { StudyPreferences } from '@/core/scheduling/preferences';
import { noon } from '../../builders/card';
import { aWeek, somePreferences } from '../../builders/preferences';
import { simulatedYear } from './simulatedYear';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
/** From Thursday 2026-01-15 on. */
const loadOf = (...due: number[]) => daysFrom(noon, turn, due.length).map((day, index) => ({ day, due: due[index]! }));
const even = loadOf(...Array.from({ length: 40 }, () => 5));
const choose = (range: [number, number], load = even, parts: Partial<StudyPreferences> = {}, seed = 'seed'): number =>
  chooseInterval({ least: range[0], most: range[1] }, load, somePreferences(parts), noon, turn, seed);
const choices = (range: [number, number], load = even, parts: Partial<StudyPreferences> = {}): number[] => {
  const seeds = Array.from({ length: 60 }, (_, index) => `seed ${index}`);
  return [...new Set(seeds.map((seed) => choose(range, load, parts, seed)))].sort((a, b) => a - b);
};

describe('the interval chosen', () => {
  test('ends on the lightest day', () => {
    expect(choices([4, 7], loadOf(0, 5, 5, 5, 5, 2, 5, 5, 5, 5, 5))).toEqual([5]);
  });

  test('is drawn among equals by the seed', () => {
    expect(choices([4, 6])).toEqual([4, 5, 6]);
    expect(choose([4, 6])).toBe(choose([4, 6]));
  });

  test('does not flee to later days only because less is known to be due there', () => {
    const falling = loadOf(...Array.from({ length: 40 }, (_, index) => 40 - index));
    expect(choices([10, 14], falling)).toEqual([10, 11, 12, 13, 14]);
  });

  test('leaves half of the work to a reduced day', () => {
    // Saturday the 17th and Sunday the 18th are 2 and 3 days away.
    const reduced = { weekdays: aWeek({ sat: 'reduced' }) };
    expect(choices([2, 3], loadOf(9, 5, 3, 5, 5, 5, 5, 5), reduced)).toEqual([3]);
    expect(choices([2, 3], loadOf(9, 5, 1, 5, 5, 5, 5, 5), reduced)).toEqual([2]);
  });

  test('ends on a free day only where there is no other', () => {
    const free = { weekdays: aWeek({ sat: 'none', sun: 'none' }) };
    const emptyWeekend = loadOf(9, 9, 0, 0, 9, 9, 9, 9, 9);
    expect(choices([2, 4], emptyWeekend, free)).toEqual([4]);
    expect(choices([2, 3], emptyWeekend, free)).toEqual([2, 3]);
    expect(choices([3, 5], even, { easyDates: [{ from: '2026-01-18', to: '2026-01-19' }] })).toEqual([5]);
  });

  test('is drawn where the load is not known, or not to be balanced, but not on free days', () => {
    expect(choices([5, 8], loadOf(0, 9, 9, 9, 9, 0, 9))).toEqual([5, 6, 7, 8]);
    // Tuesday the 20th is 5 days away.
    expect(choices([5, 8], loadOf(0, 9), { weekdays: aWeek({ tue: 'none' }) })).toEqual([6, 7, 8]);
    expect(choices([1, 4], loadOf(0, 9, 0, 9, 9, 9, 9, 9), { balancesLoad: false })).toEqual([1, 2, 3, 4]);
    expect(choices([1, 4], even, { balancesLoad: false, weekdays: aWeek({ sun: 'none' }) })).toEqual([1, 2, 4]);
  });

  test('drawn, falls on a reduced day half as often', () => {
    const parts = { balancesLoad: false, weekdays: aWeek({ sat: 'reduced' }) };
    const drawn = Array.from({ length: 3000 }, (_, index) => choose([2, 3], even, parts, `seed ${index}`));
    // 1000 expected; four standard deviations are 103.
    expect(Math.abs(drawn.filter((days) => days === 2).length - 1000)).toBeLessThan(103);
  });

  test('lies in the range, whatever the load, preferences and time zone', () => {
    const workload = fc.constantFrom('normal', 'reduced', 'none');
    const parts = fc.record({ weekdays: fc.array(workload, { minLength: 7, maxLength: 7 }), balancesLoad: fc.boolean() });
    const zone = fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Kiritimati');
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 60 }), fc.nat(12), fc.array(fc.nat(30), { maxLength: 80 }), parts, zone, fc.string(),
        (least, width, due, preferences, timeZone, seed) => {
          const range = { least, most: least + width };
          const chosen = chooseInterval(range, loadOf(...due), somePreferences(preferences), noon, { timeZone, dayStartHour: 4 }, seed);
          expect(Number.isInteger(chosen) && chosen >= least && chosen <= least + width).toBe(true);
        }),
      { numRuns: 300 },
    );
  });
});

describe('a simulated year', () => {
  const plain = simulatedYear(null);
  const balanced = simulatedYear(somePreferences());
  const withFreeSundays = simulatedYear(somePreferences({ weekdays: aWeek({ sat: 'reduced', sun: 'none' }) }));
  const total = (reviews: readonly number[]): number => reviews.reduce((sum, count) => sum + count, 0);
  const onWeekday = (reviews: readonly number[], weekday: number): number => total(reviews.filter((_, day) => day % 7 === weekday));
  /** Of the differences between one day and the next, so that slow growth does not count. */
  const variance = (reviews: readonly number[]): number =>
    total(reviews.slice(1).map((count, index) => (count - reviews[index]!) ** 2)) / 2 / (reviews.length - 1);

  test('has a more even load with balancing: a quarter of the variance at most', () => {
    expect(variance(balanced.reviews)).toBeLessThan(variance(plain.reviews) / 4);
  });

  test('has as many reviews with balancing as without, as intervals become neither longer nor shorter', () => {
    expect(Math.abs(total(balanced.reviews) / total(plain.reviews) - 1)).toBeLessThan(0.03);
    expect(Math.abs(balanced.meanPlace - 0.5)).toBeLessThan(0.05);
  });

  test('leaves little for free Sundays, and less for reduced Saturdays than for ordinary days', () => {
    const [monday, saturday, sunday] = [0, 5, 6].map((weekday) => onWeekday(withFreeSundays.reviews, weekday));
    expect(sunday! / monday!).toBeLessThan(0.3);
    expect(saturday! / monday!).toBeLessThan(0.8);
    expect(onWeekday(plain.reviews, 6) / onWeekday(plain.reviews, 0)).toBeGreaterThan(0.9);
  });
});
