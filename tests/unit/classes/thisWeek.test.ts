import fc from 'fast-check';
import { expect, test } from 'vitest';
import { thisWeek } from '@/core/classes/thisWeek';
import type { Dated } from '@/core/classes/thisWeek';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../builders/card';

interface Named extends Dated {
  readonly name: string;
}

const item = (name: string, parts: Partial<Dated>): Named => ({ name, opensAt: null, dueAt: null, isOver: false, ...parts });
const week = (items: readonly Named[]): string[] => thisWeek(items, (dates) => dates, noon).map(({ name }) => name);

test('this week has what is open, the earliest due first, and what has no due date last', () => {
  const items = [
    item('whenever', {}), item('in a month', { dueAt: noon + 30 * DAY_MS }), item('tomorrow', { dueAt: noon + DAY_MS }),
    item('overdue', { dueAt: noon - DAY_MS }), item('as long as one likes', { opensAt: noon - DAY_MS }),
  ];
  expect(week(items)).toEqual(['overdue', 'tomorrow', 'in a month', 'whenever', 'as long as one likes']);
});

test('this week has what has not opened only where it falls due within 7 days', () => {
  const opensAt = noon + HOUR_MS;
  expect(week([
    item('later', { opensAt, dueAt: noon + 7 * DAY_MS + 1 }), item('in time', { opensAt, dueAt: noon + 7 * DAY_MS }), item('endless', { opensAt }),
  ])).toEqual(['in time']);
});

test('this week has nothing that is over', () => {
  expect(week([item('over', { isOver: true, dueAt: noon - 1 })])).toEqual([]);
});

test('whatever is listed, its due dates are in order and each was asked about', () => {
  const instant = fc.integer({ min: -20, max: 20 }).map((days) => noon + days * DAY_MS);
  const anItem = fc.record({ name: fc.string(), opensAt: fc.option(instant), dueAt: fc.option(instant), isOver: fc.boolean() });
  fc.assert(fc.property(fc.array(anItem), (items) => {
    const listed = thisWeek(items, (dates) => dates, noon);
    const dues = listed.map(({ dueAt }) => dueAt ?? Infinity);
    expect(dues).toEqual([...dues].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    for (const one of listed) expect(items).toContain(one);
  }));
});
