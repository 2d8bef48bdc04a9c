import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadByDay, loadFrom, withMoved } from '@/core/scheduling/load/loadByDay';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../../builders/card';

const turn = { timeZone: 'UTC', dayStartHour: 4 };
const dueIn = (days: number, control = {}) => aCard({ fact: `${days}`, control, state: aReviewedState({ dueAt: noon + days * DAY_MS }) });
const loads = (cards: readonly ReturnType<typeof aCard>[], days = 4) => loadByDay(cards, noon, turn, days).map(({ due }) => due);

describe('the load by day', () => {
  test('counts what is due on each day, what is overdue today', () => {
    expect(loads([dueIn(-30), dueIn(-1), dueIn(0), dueIn(1), dueIn(3), dueIn(9)])).toEqual([3, 1, 0, 1]);
    expect(loadByDay([], noon, turn, 2).map(({ day }) => day.date)).toEqual(['2026-01-15', '2026-01-16']);
  });

  test('counts cards in steps, but no new ones', () => {
    const step = aCard({ state: aReviewedState({ phase: 'learning', dueAt: noon + 10 * MINUTE_MS }) });
    expect(loads([step, aCard()])).toEqual([1, 0, 0, 0]);
  });

  test('counts a suspended card never, a buried one when it comes back', () => {
    expect(loads([dueIn(0, { isSuspended: true }), dueIn(1, { buriedUntil: noon + 2 * DAY_MS })])).toEqual([0, 0, 1, 0]);
  });

  test('after one card has moved is that of the moved cards', () => {
    const offset = fc.integer({ min: -3, max: 8 });
    fc.assert(
      fc.property(fc.array(offset, { minLength: 1 }), offset, (offsets, target) => {
        const cards = offsets.map(dueIn);
        const before = loadByDay(cards.map((card) => card), noon, turn, 6);
        const after = loadByDay([dueIn(target), ...cards.slice(1)], noon, turn, 6);
        expect(withMoved(before, noon + offsets[0]! * DAY_MS, noon + target * DAY_MS)).toEqual(after);
      }),
    );
  });

  test('grows by a card that is met, and shrinks by one put away', () => {
    const before = loadByDay([dueIn(1)], noon, turn, 3);
    expect(withMoved(before, null, noon + 2 * DAY_MS).map(({ due }) => due)).toEqual([0, 1, 1]);
    expect(withMoved(before, noon + DAY_MS, null).map(({ due }) => due)).toEqual([0, 0, 0]);
    expect(withMoved(before, null, noon + 9 * DAY_MS)).toBe(before);
  });

  test('on a later day begins with that day, and what was due before is overdue', () => {
    const load = loadByDay([dueIn(0), dueIn(1), dueIn(2), dueIn(2), dueIn(3)], noon, turn, 4);
    expect(loadFrom(load, noon)).toEqual(load);
    expect(loadFrom(load, noon + 2 * DAY_MS)).toEqual(load.slice(2).map((one, index) => (index === 0 ? { ...one, due: 4 } : one)));
    expect(loadFrom(load, noon + 9 * DAY_MS)).toEqual([]);
  });
});
