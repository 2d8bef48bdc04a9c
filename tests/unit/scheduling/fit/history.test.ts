import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, historiesOf } from '@/core/scheduling/fit/history';
import type { MemoryEvent } from '@/core/scheduling/fit/history';
import { ratings } from '@/core/scheduling/event';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { DAY_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aReview } from '../../builders/event';

const other = asId<CardId>('course/other/year');
const aReset = (id: string, at: number): MemoryEvent => ({ kind: 'reset', id: asId<EventId>(id), cardId: aReview('').cardId, at });

describe('histories', () => {
  test('keep the reviews of each card apart, in the order of their times', () => {
    const events = [aReview('c', { at: noon + DAY_MS, rating: 'again' }), aReview('a'), aReview('b', { cardId: other, rating: 'easy' })];
    expect(historiesOf(events)).toEqual([
      [{ rating: 3, at: noon }, { rating: 1, at: noon + DAY_MS }],
      [{ rating: 4, at: noon }],
    ]);
  });

  test('begin anew where a card was reset', () => {
    const events = [aReview('a'), aReset('b', noon + 5), aReview('c', { at: noon + 10 })];
    expect(historiesOf(events)).toEqual([[{ rating: 3, at: noon }], [{ rating: 3, at: noon + 10 }]]);
    expect(historiesOf([aReset('b', noon)])).toEqual([]);
  });

  test('hold every review once, whatever order the events come in', () => {
    const event = fc.record({ at: fc.integer({ min: 0, max: 30 }), rating: fc.constantFrom(...ratings), card: fc.constantFrom('a', 'b', 'c') });
    const events = fc.array(event, { maxLength: 30 }).map((all) =>
      all.map(({ at, rating, card }, index) => aReview(`e${index}`, { at: noon + at * DAY_MS, rating, cardId: asId<CardId>(card) })));
    fc.assert(
      fc.property(events.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, mixed]) => {
        expect(historiesOf(mixed)).toEqual(historiesOf(all));
        expect(historiesOf(all).flat().length).toBe(all.length);
      }),
    );
  });
});

describe('days between two moments', () => {
  test('are counted by the calendar of UTC, as ts-fsrs counts them', () => {
    expect(daysBetween(Date.UTC(2026, 0, 1, 23, 59), Date.UTC(2026, 0, 2, 0, 1))).toBe(1);
    expect(daysBetween(Date.UTC(2026, 0, 1, 0, 1), Date.UTC(2026, 0, 1, 23, 59))).toBe(0);
  });
});
