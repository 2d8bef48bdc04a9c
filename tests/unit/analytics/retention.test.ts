import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trueRetention } from '@/core/analytics/retention';
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
