import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { SectionId } from '@/core/ids';
import type { Card } from '@/core/scheduling/cardState';
import { defaultParameters, retrievability } from '@/core/scheduling/fsrs';
import type { DeckFutureInput } from '@/core/scheduling/future/deckFuture';
import { usualHabits } from '@/core/scheduling/future/habits';
import { projection } from '@/core/scheduling/projection';
import { DAY_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const one = asId<SectionId>('one');
const two = asId<SectionId>('two');

function reviewed(fact: string, section: string, stability: number, dueInDays: number): Card {
  const dueAt = noon + dueInDays * DAY_MS;
  return aCard({ fact, section, state: aReviewedState({ stability, intervalDays: stability, dueAt, lastReviewedAt: dueAt - stability * DAY_MS }) });
}
const deck = [
  ...Array.from({ length: 40 }, (_, index) => reviewed(`one ${index}`, 'one', 5 + index, index % 10)),
  ...Array.from({ length: 20 }, (_, index) => reviewed(`two ${index}`, 'two', 60, index)),
];
const project = (cards: readonly Card[], days = 60, parts: Partial<DeckFutureInput> = {}) =>
  projection({ cards, now: noon, turn, parameters: defaultParameters, newCardsADay: 5, habits: usualHabits, ...parts }, days);
const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
const at = (values: readonly (number | null)[], day: number): number => values[day] ?? NaN;

describe('a projection', () => {
  const { dates, goingOn, stopping, missedWeek } = project(deck);

  test('has an entry for each day, today first', () => {
    expect([dates.length, dates[0], dates.at(-1)]).toEqual([60, '2026-01-15', '2026-03-15']);
    for (const scenario of [goingOn, stopping, missedWeek]) {
      expect([scenario.reviews.length, scenario.recall.length]).toEqual([60, 60]);
      expect([...scenario.recallBySection.keys()]).toEqual([one, two]);
    }
  });

  test('begins in every case with what is recalled now', () => {
    const now = total(deck.map(({ state }) => retrievability(state, noon, defaultParameters))) / deck.length;
    for (const { recall } of [goingOn, stopping, missedWeek]) expect(at(recall, 0)).toBeCloseTo(now, 6);
  });

  test('if study stops, falls as the forgetting curves do', () => {
    const then = total(deck.map(({ state }) => retrievability(state, noon + 30 * DAY_MS, defaultParameters))) / deck.length;
    expect(at(stopping.recall, 30)).toBeCloseTo(then, 6);
    expect(stopping.reviews).toEqual(Array.from({ length: 60 }, () => 0));
    expect(stopping.recall.every((value, day) => day === 0 || at(stopping.recall, day - 1) > (value ?? NaN))).toBe(true);
  });

  test('if study goes on, stays above the desired retention, in every section', () => {
    for (const recall of [goingOn.recall, ...goingOn.recallBySection.values()]) {
      expect(recall.slice(10).every((value) => (value ?? NaN) > 0.9)).toBe(true);
    }
  });

  test('counts what is due today, and later also what comes back meanwhile', () => {
    expect(goingOn.reviews[0]).toBeCloseTo(5, 9);
    // Each of the 60 once, and the sooner ones again.
    expect(total(goingOn.reviews)).toBeGreaterThan(70);
    expect(total(goingOn.reviews)).toBeLessThan(150);
  });

  test('after a missed week has its work in one day, and less recalled until it is done', () => {
    expect(missedWeek.reviews.slice(0, 7)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    // Days 0 to 7 of both sections: 4 x 8 and 8.
    expect(missedWeek.reviews[7]).toBeCloseTo(40, 9);
    expect(at(missedWeek.recall, 7)).toBe(at(stopping.recall, 7));
    expect(at(missedWeek.recall, 7)).toBeLessThan(at(goingOn.recall, 7) - 0.03);
    expect(Math.abs(at(missedWeek.recall, 30) - at(goingOn.recall, 30))).toBeLessThan(0.03);
  });

  test('is the same each time', () => {
    expect(project(deck)).toEqual({ dates, goingOn, stopping, missedWeek });
  });
});

test('new cards count nothing until they are met, so many a day, and are no reviews then', () => {
  const fresh = Array.from({ length: 10 }, (_, position) => aCard({ fact: `new ${position}`, position }));
  const { goingOn, stopping } = project(fresh, 4);
  expect(goingOn.recall[0]).toBe(0);
  // Half are met on the first day, half on the second.
  expect(Math.abs(at(goingOn.recall, 1) - 0.48)).toBeLessThan(0.03);
  expect(at(goingOn.recall, 2)).toBeGreaterThan(0.9);
  expect(goingOn.reviews[0]).toBe(0);
  expect(stopping.recall).toEqual([0, 0, 0, 0]);
});

test('a suspended card is not asked, and fades among the others', () => {
  const state = aReviewedState();
  const { goingOn } = project([aCard({ state, control: { isSuspended: true } })], 20);
  expect(goingOn.reviews).toEqual(Array.from({ length: 20 }, () => 0));
  expect(at(goingOn.recall, 15)).toBeCloseTo(retrievability(state, noon + 15 * DAY_MS, defaultParameters), 6);
});

test('without cards there is nothing to recall', () => {
  expect(project([], 2).goingOn).toEqual({ reviews: [0, 0], recall: [null, null], recallBySection: new Map() });
});
