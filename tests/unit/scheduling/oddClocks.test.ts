import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, dayOfDate, daysFrom } from '@/core/scheduling/calendar';
import { correctTimes } from '@/core/scheduling/correctTime';
import { learnerDay, nextDay, previousDay } from '@/core/scheduling/day';
import { dayFinder } from '@/core/scheduling/dayFinder';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { isDue } from '@/core/scheduling/queue';
import { beginRecord, recordAt } from '@/core/scheduling/studyRecord';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/core/time';
import { aCard, aReviewedState, noon } from '../builders/card';
import { aDeck } from '../builders/deck';
import { aReview, theCard } from '../builders/event';

/** Days that are not 24 hours long, years that have one more, and clocks that are set. */

const berlin = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
const utc = { timeZone: 'UTC', dayStartHour: 4 };
const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia');
const anInstant = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2034, 0, 1) });

/** Reviewed at an instant, and due so many times 24 hours later. */
const learned = (at: number, intervalDays: number) =>
  aCard({ state: aReviewedState({ lastReviewedAt: at, intervalDays, dueAt: at + intervalDays * DAY_MS }) });

describe('a leap day', () => {
  test('is a day of its own, in the years that have it', () => {
    const datesFrom = (iso: string): string[] => daysFrom(Date.parse(iso), utc, 3).map(({ date }) => date);
    expect(datesFrom('2028-02-28T12:00Z')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01']);
    expect(datesFrom('2027-02-27T12:00Z')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01']);
    expect(datesFrom('2100-02-27T12:00Z')).toEqual(['2100-02-27', '2100-02-28', '2100-03-01']);
  });

  test('turns at its hour like any other', () => {
    const day = dayOfDate('2028-02-29', berlin);
    expect([day.start, day.end]).toEqual([Date.parse('2028-02-29T03:00Z'), Date.parse('2028-03-01T03:00Z')]);
    expect([previousDay(day, berlin).date, nextDay(day, berlin).date]).toEqual(['2028-02-28', '2028-03-01']);
  });

  test('is one of the days of an interval, so that a year of 365 days is due a date earlier', () => {
    const due = (iso: string, days: number): string => learnerDay(Date.parse(iso) + days * DAY_MS, utc).date;
    expect([due('2028-02-28T12:00Z', 2), due('2027-03-01T12:00Z', 365), due('2028-02-29T12:00Z', 365)]).toEqual(['2028-03-01', '2028-02-29', '2029-02-28']);
  });
});

describe('where clocks change', () => {
  test.each([
    ['of 23 hours', '2026-03-28T03:00Z', '2026-03-29T02:00Z'],
    ['of 25 hours', '2026-10-24T02:00Z', '2026-10-25T03:00Z'],
  ])('what is learned at the turn of a day %s is due on the next one and not before', (_, start, end) => {
    const day = learnerDay(Date.parse(start), berlin);
    expect([day.start, day.end]).toEqual([Date.parse(start), Date.parse(end)]);
    const card = learned(day.start + MINUTE_MS, 1);
    const next = nextDay(day, berlin);
    expect([isDue(card, day.end - 1, day), isDue(card, next.end - 1, next)]).toEqual([false, true]);
  });

  test('a card is due on the day its interval says or one beside it, and not on the day it was reviewed', () => {
    fc.assert(
      fc.property(anInstant, zones, fc.nat(23), fc.integer({ min: 1, max: 400 }), (at, timeZone, dayStartHour, intervalDays) => {
        const turn = { timeZone, dayStartHour };
        const card = learned(at, intervalDays);
        const reviewed = learnerDay(at, turn);
        const due = learnerDay(at + intervalDays * DAY_MS, turn);
        expect(Math.abs(dayNumber(due) - dayNumber(reviewed) - intervalDays)).toBeLessThanOrEqual(1);
        expect(isDue(card, reviewed.end - 1, reviewed)).toBe(false);
        const asked = due.date === reviewed.date ? nextDay(due, turn) : due;
        expect(isDue(card, asked.start, asked)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is told to be due on the day of its review is due', () => {
    const day = learnerDay(Date.parse('2026-10-24T02:30Z'), berlin);
    const card = aCard({ state: aReviewedState({ lastReviewedAt: day.start + HOUR_MS, dueAt: day.start + 2 * HOUR_MS }) });
    expect(isDue(card, day.start + 2 * HOUR_MS, day)).toBe(true);
  });
});

describe('where a clock is set', () => {
  test('the day that is found does not depend on which were asked for before', () => {
    fc.assert(
      fc.property(fc.array(anInstant, { minLength: 1, maxLength: 20 }), zones, fc.nat(23), (instants, timeZone, dayStartHour) => {
        const turn = { timeZone, dayStartHour };
        const dayOf = dayFinder(turn);
        for (const at of instants) expect(dayOf(at)).toEqual(learnerDay(at, turn));
      }),
      { numRuns: 50 },
    );
  });

  test('the day that is found is right behind more turns and days than are remembered', () => {
    const turn = { timeZone: 'UTC', dayStartHour: 4 };
    const dayOf = dayFinder(turn);
    for (let days = 0; days < 5_100; days += 1) dayOf(noon + days * DAY_MS);
    for (let turns = 0; turns < 510; turns += 1) dayFinder({ timeZone: `Etc/GMT+${turns % 13}`, dayStartHour: turns })(noon);
    expect(dayOf(noon)).toEqual(learnerDay(noon, turn));
    expect(dayFinder(turn)(noon + DAY_MS)).toEqual(learnerDay(noon + DAY_MS, turn));
  });

  test('back over the turn of a day, what was done today stays done until the next day has really come', () => {
    const deck = aDeck([], { doneToday: { newCards: 3, reviews: 5 } });
    const record = beginRecord(deck);
    expect(recordAt(record, noon - 2 * DAY_MS)).toBe(record);
    expect(recordAt(record, record.day.end - 1).doneToday).toEqual({ newCards: 3, reviews: 5 });
    expect(recordAt(record, record.day.end).doneToday).toEqual({ newCards: 0, reviews: 0 });
  });

  test("back on the server, a review is not before the card was there, and the card's state is that of the reviews by their corrected times", () => {
    const first = aReview('first', { at: noon });
    // It arrived when the server's clock had been set back by an hour, an hour after the first by the learner's.
    const [at = 0] = correctTimes({ events: [{ at: noon + HOUR_MS }], sentAt: noon + HOUR_MS, receivedAt: noon - MINUTE_MS, existsSince: () => noon - DAY_MS });
    expect(at).toBe(noon - MINUTE_MS);
    const second = aReview('second', { at, rating: 'again' });
    const fold = (events: readonly (typeof first)[]) => foldCard(theCard, events, [], defaultParameters);
    const { state, history } = fold([first, second]);
    expect(history.map(({ action }) => action.id)).toEqual(['second', 'first']);
    expect(state).toMatchObject({ reviews: 2, firstReviewedAt: noon - MINUTE_MS, lastReviewedAt: noon });
    expect(fold([second, first]).state).toEqual(state);
  });
});
