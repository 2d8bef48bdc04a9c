import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueByDay, reviewsByDay, trueRetention } from '@/core/analytics/retention';
import { asId } from '@/core/ids';
import type { CardId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import type { Rating, Review } from '@/core/scheduling/event';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../builders/card';
import { aReview } from '../builders/event';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const review = (card: string, at: number, rating: Rating = 'good'): Review =>
  aReview(`${card} ${at}`, { cardId: asId<CardId>(card), at, rating });

describe('true retention', () => {
  test('is null before a card is reviewed on a second day', () => {
    expect(trueRetention([], turn)).toBeNull();
    expect(trueRetention([review('a', noon), review('a', noon + HOUR_MS, 'again'), review('b', noon)], turn)).toBeNull();
  });

  test('is the share recalled of the reviews after the first day', () => {
    const later = noon + 3 * DAY_MS;
    const reviews = [
      ...['a', 'b', 'c', 'd'].map((card) => review(card, noon, 'again')),
      review('a', later, 'hard'), review('b', later, 'good'), review('c', later, 'easy'), review('d', later, 'again'),
    ];
    expect(trueRetention(reviews, turn)).toBe(0.75);
  });

  test("counts a card's first review of a day only", () => {
    const reviews = [
      review('a', noon),
      review('a', noon + DAY_MS, 'again'), review('a', noon + DAY_MS + HOUR_MS), review('a', noon + DAY_MS + 2 * HOUR_MS),
      review('a', noon + 2 * DAY_MS),
    ];
    expect(trueRetention(reviews, turn)).toBe(0.5);
  });

  test('goes by the day of the learner, which turns at four in the morning', () => {
    const night = noon + 15 * HOUR_MS;
    expect(trueRetention([review('a', noon), review('a', night)], turn)).toBeNull();
    expect(trueRetention([review('a', noon), review('a', night)], { timeZone: 'UTC', dayStartHour: 0 })).toBe(1);
    expect(trueRetention([review('a', noon), review('a', night)], { timeZone: 'Asia/Shanghai', dayStartHour: 4 })).toBe(1);
  });

  test('is null or within 0..1, in whatever order the reviews are read', () => {
    const any = fc.record({
      card: fc.constantFrom('a', 'b', 'c'), hour: fc.nat(24 * 10), rating: fc.constantFrom(...ratings),
    });
    const history = fc.uniqueArray(any, { selector: ({ hour }) => hour });
    fc.assert(
      fc.property(history.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), (two) => {
        const [one, other] = two.map((all) =>
          trueRetention(all.map(({ card, hour, rating }) => review(card, noon + hour * HOUR_MS, rating)), turn),
        );
        expect(other).toBe(one);
        expect(one === null || (one !== undefined && one >= 0 && one <= 1)).toBe(true);
      }),
    );
  });
});

describe('reviews by day', () => {
  test('are counted for each of the last days, oldest first, days without any too', () => {
    const times = [noon, noon - HOUR_MS, noon - 2 * DAY_MS, noon - 9 * DAY_MS];
    expect(reviewsByDay(times, noon, 3, turn)).toEqual([
      { date: '2026-01-13', count: 1 }, { date: '2026-01-14', count: 0 }, { date: '2026-01-15', count: 2 },
    ]);
  });

  test('belong before four in the morning to the day before', () => {
    const early = Date.UTC(2026, 0, 15, 3, 59);
    expect(reviewsByDay([early, early + 60_000], noon, 2, turn).map(({ count }) => count)).toEqual([1, 1]);
  });

  test('pass over no date where the clocks change', () => {
    const afterChange = Date.UTC(2026, 2, 30, 12);
    const dates = reviewsByDay([], afterChange, 4, { timeZone: 'Europe/Berlin', dayStartHour: 4 }).map(({ date }) => date);
    expect(dates).toEqual(['2026-03-27', '2026-03-28', '2026-03-29', '2026-03-30']);
  });
});

describe('cards due by day', () => {
  test('are counted for each of the next days, today first, what is overdue today', () => {
    const due = [noon - 30 * DAY_MS, noon + HOUR_MS, noon + DAY_MS, noon + 3 * DAY_MS];
    expect(dueByDay(due, noon, 3, turn)).toEqual([
      { date: '2026-01-15', count: 2 }, { date: '2026-01-16', count: 1 }, { date: '2026-01-17', count: 0 },
    ]);
  });

  test('fall due on the next day from its very turn on', () => {
    const turnOfDay = Date.UTC(2026, 0, 16, 4);
    expect(dueByDay([turnOfDay - 1, turnOfDay], noon, 2, turn).map(({ count }) => count)).toEqual([1, 1]);
  });

  test('are each counted once when the days reach far enough', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20 * DAY_MS, max: 12 * DAY_MS })), (offsets) => {
        const days = dueByDay(offsets.map((offset) => noon + offset), noon, 14, turn);
        expect(days.reduce((sum, { count }) => sum + count, 0)).toBe(offsets.length);
      }),
    );
  });
});
