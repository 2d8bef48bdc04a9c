import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgedReviews } from '@/core/analytics/classProgress/judgedReview';
import { cardRollUp, keptDays } from '@/core/analytics/rollUp/cardRollUp';
import type { CardRollUp } from '@/core/analytics/rollUp/cardRollUp';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { dayNumber } from '@/core/scheduling/calendar';
import { learnerDay } from '@/core/scheduling/day';
import type { DayTurn } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import type { CardEvent } from '@/core/scheduling/event';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon } from '../../builders/card';
import { aReview } from '../../builders/event';

const cardId = asId<CardId>('course/fact/year');
const aTurn = fc.record({ timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kathmandu', 'America/St_Johns'), dayStartHour: fc.integer({ min: 0, max: 6 }) });
const utc = { timeZone: 'UTC', dayStartHour: 4 };

function rolledUp(events: readonly CardEvent[], turn: DayTurn): CardRollUp {
  return cardRollUp(foldCard(cardId, events, [], defaultParameters), dayFinder(turn));
}

const review = (id: string, at: number, isRecalled = true) => ({ ...aReview(id, { cardId, at, rating: isRecalled ? 'good' : 'again' }) });

describe("a card's part of a roll-up", () => {
  test('tells the days of its reviews as the reviews themselves, judged for true retention, tell them', () => {
    const reviews = fc.array(fc.record({ at: fc.integer({ min: noon - 40 * DAY_MS, max: noon + 100 * DAY_MS }), isRecalled: fc.boolean() }), { minLength: 1, maxLength: 40 });
    fc.assert(fc.property(reviews, aTurn, (all, turn) => {
      const events = all.map(({ at, isRecalled }, index) => review(String(index).padStart(3, '0'), at, isRecalled));
      const { days, lastReviewAt } = rolledUp(events, turn);
      const judged = judgedReviews(all.map((one) => ({ ...one, cardId, durationMs: 0 })), () => null, turn);
      const last = dayNumber({ date: judged.at(-1)!.date });
      expect(lastReviewAt).toBe(judged.at(-1)!.at);
      expect(days).toEqual([...new Set(judged.map(({ date }) => date))].filter((date) => dayNumber({ date }) > last - keptDays).map((date) => {
        const own = judged.filter((one) => one.date === date);
        const lasting = own.find(({ isLasting }) => isLasting);
        return { day: dayNumber({ date }), reviews: own.length, isLasting: lasting !== undefined, isLapse: lasting?.isRecalled === false };
      }));
    }), { numRuns: 60 });
  });

  test('forgets what was undone, and keeps that a card was reviewed before it was reset', () => {
    const undo = { kind: 'undo', id: asId<EventId>('c'), at: noon + 2 * HOUR_MS, cardId, undoes: asId<EventId>('b') } as const;
    const undone = rolledUp([review('a', noon - DAY_MS), review('b', noon, false), undo], utc);
    expect(undone).toEqual(rolledUp([review('a', noon - DAY_MS)], utc));
    const reset = { kind: 'reset', id: asId<EventId>('b'), at: noon, cardId } as const;
    expect(rolledUp([review('a', noon - DAY_MS), reset], utc)).toMatchObject({ state: { phase: 'new' }, lastReviewAt: noon - DAY_MS, days: [{ reviews: 1, isLasting: false }] });
  });

  test('is that of a new card without events', () => {
    expect(rolledUp([], utc)).toEqual({ state: { phase: 'new' }, control: { isSuspended: false, buriedUntil: null }, lastReviewAt: null, days: [] });
  });
});

describe('the days of many instants', () => {
  test('are those that each is in', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: noon - 60 * DAY_MS, max: noon + 100 * DAY_MS }), { maxLength: 30 }), aTurn, (instants, turn) => {
      const dayOf = dayFinder(turn);
      expect(instants.map(dayOf)).toEqual(instants.map((at) => learnerDay(at, turn)));
    }));
  });
});
