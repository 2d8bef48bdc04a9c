import { describe, expect, test } from 'vitest';
import { cardFilters, passesFilter } from '@/core/scheduling/cardFilter';
import type { Card } from '@/core/scheduling/cardState';
import { learnerDay } from '@/core/scheduling/day';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';

const day = learnerDay(noon, { timeZone: 'UTC', dayStartHour: 4 });
const filtersOf = (card: Card) => cardFilters.filter((filter) => filter !== 'all' && passesFilter(card, filter, noon, day));

describe('looking at some of the cards', () => {
  test('finds each card where it belongs', () => {
    expect(filtersOf(aCard())).toEqual(['new']);
    expect(filtersOf(aCard({ state: aReviewedState() }))).toEqual(['due']);
    expect(filtersOf(aCard({ state: aReviewedState({ dueAt: noon + 9 * DAY_MS }) }))).toEqual([]);
    expect(filtersOf(aCard({ state: aReviewedState({ phase: 'learning', dueAt: noon + HOUR_MS }) }))).toEqual(['learning']);
  });

  test('takes a card for not due that is put away', () => {
    const state = aReviewedState();
    expect(filtersOf(aCard({ state, control: { isSuspended: true, isLeech: true } }))).toEqual(['leeches', 'suspended']);
    expect(filtersOf(aCard({ state, control: { buriedUntil: noon + 1, isFlagged: true } }))).toEqual(['flagged', 'buried']);
    expect(filtersOf(aCard({ state, control: { buriedUntil: noon - 1 } }))).toEqual(['due']);
  });
});
