import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import { untouched } from '@/core/scheduling/cardState';
import type { Card, CardControl, CardState } from '@/core/scheduling/cardState';
import { learnerDay } from '@/core/scheduling/day';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { dueOrders, newOrders } from '@/core/scheduling/preferences';
import { isDue } from '@/core/scheduling/queue';
import { byKey } from '@/core/scheduling/queue/byKey';
import { dayOrder, dueNow, reordered } from '@/core/scheduling/queue/dayOrder';
import { dueKey } from '@/core/scheduling/queue/orders';
import { isInSteps, isReviewed, isUrgent } from '@/core/scheduling/reviewedCard';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const day = learnerDay(noon, { timeZone: 'UTC', dayStartHour: 4 });
const ordered = { courseId: asId<CourseId>('course'), parameters: defaultParameters, day };

/** Few values, so that many cards are alike. */
const state: fc.Arbitrary<CardState> = fc.oneof(
  fc.constant({ phase: 'new' as const }),
  fc.record({
    phase: fc.constantFrom('learning' as const, 'review' as const, 'relearning' as const),
    stability: fc.constantFrom(1, 10, 100),
    dueAt: fc.constantFrom(noon - DAY_MS, noon, noon + DAY_MS),
    lastReviewedAt: fc.constantFrom(noon - 30 * DAY_MS, noon - 3 * DAY_MS, noon - HOUR_MS),
  }).map(aReviewedState),
);
const control: fc.Arbitrary<CardControl> = fc.record({
  isSuspended: fc.boolean(), buriedUntil: fc.constantFrom(null, day.start - 1, noon - HOUR_MS, noon + HOUR_MS, day.end), wasCertainAndWrong: fc.boolean(),
}).map((parts) => ({ ...untouched, ...parts }));
const like = fc.record({ state, control: fc.oneof({ weight: 3, arbitrary: fc.constant(untouched) }, control) });
const deck = fc.array(like, { minLength: 1, maxLength: 30 }).map((cards) => cards.map((one, position) =>
  ({ ...aCard({ fact: `${(position * 7) % 30}`, position, section: `section ${position >> 3}` }), ...one })));
const orders = fc.record({ newOrder: fc.constantFrom(...newOrders), dueOrder: fc.constantFrom(...dueOrders) });

describe('the order of a day', () => {
  test('kept up card by card is that of sorting afresh, whatever is done to the cards', () => {
    fc.assert(fc.property(deck, orders, fc.array(fc.tuple(fc.nat(29), like), { maxLength: 20 }), (cards, preferences, changes) => {
      let current: readonly Card[] = cards;
      let order = dayOrder(current, { ...ordered, preferences });
      for (const [place, next] of changes) {
        const before = current[place];
        if (before === undefined) continue;
        const after = { ...before, ...next };
        current = current.with(place, after);
        order = reordered(order, before, after);
      }
      expect(order).toEqual(dayOrder(current, { ...ordered, preferences }));
    }));
  });

  test('has due at any time what is asked then, urgent cards first', () => {
    const times = fc.constantFrom(day.start, noon, noon + HOUR_MS, day.end - 1);
    fc.assert(fc.property(deck, orders, times, (cards, preferences, now) => {
      const order = dayOrder(cards, { ...ordered, preferences });
      const due = byKey(cards.filter(isReviewed).filter((card) => !isInSteps(card) && isDue(card, now, day)), dueKey(order.rules));
      expect(dueNow(order, now)).toEqual([...due.filter(isUrgent), ...due.filter((card) => !isUrgent(card))]);
    }));
  });
});
