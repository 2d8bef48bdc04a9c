import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { CourseId } from '@/core/ids';
import type { Card, CardState } from '@/core/scheduling/cardState';
import { learnerDay } from '@/core/scheduling/day';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { dueOrders, newOrders } from '@/core/scheduling/preferences';
import { dayOrder, reordered } from '@/core/scheduling/queue/dayOrder';
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
const deck = fc.array(state, { minLength: 1, maxLength: 30 }).map((states) =>
  states.map((one, position) => aCard({ fact: `${(position * 7) % 30}`, position, section: `section ${position >> 3}`, state: one })));

describe('the order of a day', () => {
  test('kept up card by card is that of sorting afresh, whatever is done to the cards', () => {
    const orders = fc.record({ newOrder: fc.constantFrom(...newOrders), dueOrder: fc.constantFrom(...dueOrders) });
    fc.assert(fc.property(deck, orders, fc.array(fc.tuple(fc.nat(29), state), { maxLength: 20 }), (cards, preferences, changes) => {
      let current: readonly Card[] = cards;
      let order = dayOrder(current, { ...ordered, preferences });
      for (const [place, next] of changes) {
        const before = current[place];
        if (before === undefined) continue;
        const after = { ...before, state: next };
        current = current.with(place, after);
        order = reordered(order, before, after);
      }
      expect(order).toEqual(dayOrder(current, { ...ordered, preferences }));
    }));
  });
});
