import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { cardOf } from '@/core/scheduling/cardSet';
import type { Card } from '@/core/scheduling/cardState';
import { ratings } from '@/core/scheduling/event';
import type { Rating } from '@/core/scheduling/event';
import { foldCard } from '@/core/scheduling/fold';
import { defaultParameters, intervalRange, scheduleReview } from '@/core/scheduling/fsrs';
import { beginSession, previewCurrent, rateCurrent } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import { DAY_MS, HOUR_MS } from '@/core/time';
import { noon, aCard, aReviewedState } from '../../builders/card';
import { aDeck } from '../../builders/deck';
import { somePreferences } from '../../builders/preferences';

const due = aCard({ state: aReviewedState() });
const flat = Array.from({ length: 365 }, () => 5);
const given = (rating: Rating, at = noon) => ({ id: asId<EventId>('e'), rating, at, durationMs: 3000 });
const begun = (card: Card, load: readonly number[], parts = {}): StudySession => beginSession(aDeck([card], { load, ...parts }), noon);
const goodRange = intervalRange(due.state, 'good', noon, defaultParameters)!;

const anyLoad = fc.array(fc.nat(40), { minLength: 0, maxLength: 365 });
const anyDueCard = fc
  .record({ stability: fc.double({ min: 0.5, max: 900, noNaN: true }), late: fc.integer({ min: 0, max: 60 }), reviews: fc.integer({ min: 1, max: 30 }) })
  .map(({ stability, late, reviews }) => {
    const intervalDays = Math.max(1, Math.round(stability));
    return aCard({ state: aReviewedState({ stability, intervalDays, reviews, dueAt: noon - late * DAY_MS, lastReviewedAt: noon - (late + intervalDays) * DAY_MS }) });
  });
const anyCard = fc.oneof(anyDueCard, fc.constant(aCard()));
const anyRating = fc.constantFrom(...ratings);

describe('the interval of a rating', () => {
  test('ends on the lightest day that the fuzz allows', () => {
    for (let days = goodRange.least; days <= goodRange.most; days += 1) {
      const load = flat.map((amount, day) => (day === days ? 0 : amount));
      const { session, review } = rateCurrent(begun(due, load), given('good'));
      expect(review.chosenDays).toBe(days);
      expect(cardOf(session.cards, due.id)?.state).toMatchObject({ intervalDays: days, dueAt: noon + days * DAY_MS });
    }
  });

  test('is not chosen in steps, nor where the learner wants no fuzz', () => {
    expect(rateCurrent(begun(aCard(), flat), given('good')).review).not.toHaveProperty('chosenDays');
    const exact = { parameters: { ...defaultParameters, fuzz: false } };
    expect(rateCurrent(begun(due, flat, exact), given('good')).review).not.toHaveProperty('chosenDays');
  });

  test('ends on no day on which the learner wants nothing', () => {
    const day = (days: number) => new Date(noon + days * DAY_MS).toISOString().slice(0, 10);
    const preferences = somePreferences({ easyDates: [{ from: day(goodRange.least), to: day(goodRange.most - 1) }] });
    expect(rateCurrent(begun(due, flat, { preferences }), given('good')).review.chosenDays).toBe(goodRange.most);
  });

  test('is the one that was shown before it was given, for any card, load and rating', () => {
    fc.assert(fc.property(anyCard, anyLoad, anyRating, fc.nat(20 * HOUR_MS), (card, load, rating, later) => {
      const session = begun(card, load);
      const at = noon + later;
      const wait = previewCurrent(session, at)![rating];
      const state = cardOf(rateCurrent(session, given(rating, at)).session.cards, card.id)!.state;
      expect(state.phase === 'new' ? null : state.dueAt - at).toBe(wait);
    }));
  });

  test('lies in the range of the fuzz, and folding the review gives the same', () => {
    fc.assert(fc.property(anyCard, anyLoad, anyRating, (card, load, rating) => {
      const { session, review } = rateCurrent(begun(card, load), given(rating));
      const range = intervalRange(card.state, rating, noon, defaultParameters);
      if (range !== null) {
        expect(review.chosenDays).toBeGreaterThanOrEqual(range.least);
        expect(review.chosenDays).toBeLessThanOrEqual(range.most);
      }
      const after = cardOf(session.cards, card.id)!;
      expect(scheduleReview(card.state, rating, noon, defaultParameters, card.id, review.chosenDays)).toEqual(after.state);
      if (card.state.phase === 'new') expect(foldCard(card.id, [review], [], defaultParameters).state).toEqual(after.state);
    }));
  });
});

describe('the load of a session', () => {
  test('moves with each rating, so that the next card goes to another day', () => {
    const cards = ['a', 'b'].map((fact) => aCard({ fact, state: aReviewedState() }));
    const begin = beginSession(aDeck(cards, { load: flat }), noon);
    const first = rateCurrent(begin, given('good'));
    const second = rateCurrent(first.session, { ...given('good'), id: asId<EventId>('f') });
    expect(second.review.chosenDays).not.toBe(first.review.chosenDays);
    const dueOn = (days: number | undefined) => second.session.load[days ?? -1]?.due;
    expect([second.session.load[0]?.due, dueOn(first.review.chosenDays), dueOn(second.review.chosenDays)]).toEqual([3, 6, 6]);
  });
});
