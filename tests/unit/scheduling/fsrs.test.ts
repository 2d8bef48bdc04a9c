import fc from 'fast-check';
import { createEmptyCard, fsrs, Rating as FsrsRating, State } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { CardState, ReviewedCardState } from '@/core/scheduling/cardState';
import type { Rating } from '@/core/scheduling/event';
import { defaultParameters, previewRatings, retrievability, scheduleReview } from '@/core/scheduling/fsrs';
import { DAY_MS, MINUTE_MS } from '@/core/time';
import { aReviewedState, noon } from '../builders/card';

const exact = { ...defaultParameters, fuzz: false };
const start = Date.UTC(2022, 11, 29, 12, 30);

/** Reviews a new card at each due time. */
function reviewWhenDue(ratings: readonly Rating[]): ReviewedCardState[] {
  const states: ReviewedCardState[] = [];
  let state: CardState = { phase: 'new' };
  let at = start;
  for (const rating of ratings) {
    state = scheduleReview(state, rating, at, exact, 'card');
    at = state.dueAt;
    states.push(state);
  }
  return states;
}

describe('scheduling by FSRS-6', () => {
  test('gives the published intervals (ts-fsrs FSRS-6.test.ts and py-fsrs test_basic.py, interval history)', () => {
    const ratings = [
      'good', 'good', 'good', 'good', 'good', 'good', 'again', 'again', 'good', 'good', 'good', 'good', 'good',
    ] as const;
    const intervals = reviewWhenDue(ratings).map(({ intervalDays }) => intervalDays);
    expect(intervals).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
  });

  test('gives the published memory state (fsrs-rs inference.rs, also in ts-fsrs and py-fsrs)', () => {
    const ratings = ['again', 'good', 'good', 'good', 'good', 'good'] as const;
    const waits = [0, 0, 1, 3, 8, 21];
    let state: CardState = { phase: 'new' };
    let at = start;
    for (const [index, rating] of ratings.entries()) {
      at += (waits[index] ?? 0) * DAY_MS;
      state = scheduleReview(state, rating, at, exact, 'card');
    }
    if (state.phase === 'new') throw new Error('the card was reviewed');
    expect(state.stability).toBeCloseTo(53.62691, 4);
    expect(state.difficulty).toBeCloseTo(6.3574867, 4);
  });

  test('gives the published first states (ts-fsrs FSRS-6.test.ts, first repeat)', () => {
    const first = previewRatings({ phase: 'new' }, start, exact, 'card');
    expect(Object.values(first).map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
    expect(Object.values(first).map(({ difficulty }) => difficulty)).toEqual([6.4133, 5.11217071, 2.11810397, 1]);
    expect(Object.values(first).map(({ phase }) => phase)).toEqual(['learning', 'learning', 'learning', 'review']);
    expect(first.easy.intervalDays).toBe(8);
  });

  test('leaves learning after two Goods: 10 minutes, then 2, 11, 46 and 163 days', () => {
    const states = reviewWhenDue(['good', 'good', 'good', 'good', 'good']);
    expect((states[0]?.dueAt ?? 0) - start).toBe(10 * MINUTE_MS);
    expect(states.map(({ phase }) => phase)).toEqual(['learning', 'review', 'review', 'review', 'review']);
    expect(states.map(({ intervalDays }) => intervalDays)).toEqual([0, 2, 11, 46, 163]);
  });

  test('sends a forgotten card to relearning and counts the lapse', () => {
    const states = reviewWhenDue(['easy', 'again']);
    expect(states[1]).toMatchObject({ phase: 'relearning', lapses: 1, reviews: 2, intervalDays: 0 });
    expect((states[1]?.dueAt ?? 0) - (states[1]?.lastReviewedAt ?? 0)).toBe(10 * MINUTE_MS);
  });

  test('equals a chain of ts-fsrs for any history', () => {
    const step = fc.record({
      rating: fc.constantFrom('again', 'hard', 'good', 'easy'),
      waitMs: fc.integer({ min: 0, max: 400 * DAY_MS }),
    });
    const numbers = { again: FsrsRating.Again, hard: FsrsRating.Hard, good: FsrsRating.Good, easy: FsrsRating.Easy } as const;
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
        const theirs = fsrs({ enable_fuzz: false });
        let theirCard = createEmptyCard(start);
        let state: CardState = { phase: 'new' };
        let at = start;
        for (const { rating, waitMs } of steps) {
          at += waitMs;
          theirCard = theirs.next(theirCard, at, numbers[rating]).card;
          state = scheduleReview(state, rating, at, exact, 'card');
          expect(state).toMatchObject({
            stability: theirCard.stability,
            difficulty: theirCard.difficulty,
            dueAt: theirCard.due.getTime(),
            learningStep: theirCard.learning_steps,
            intervalDays: theirCard.scheduled_days,
            reviews: theirCard.reps,
            lapses: theirCard.lapses,
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  test('fuzzes by card and review, the same each time', () => {
    const mature = aReviewedState({ stability: 100, intervalDays: 100, lastReviewedAt: noon - 100 * DAY_MS });
    const interval = (seed: string): number => scheduleReview(mature, 'good', noon, defaultParameters, seed).intervalDays;
    expect(interval('a')).toBe(interval('a'));
    const intervals = new Set(Array.from({ length: 40 }, (_, index) => interval(`card ${index}`)));
    expect(intervals.size).toBeGreaterThan(5);
  });

  test('keeps the first review and moves the last', () => {
    const [first, second] = reviewWhenDue(['good', 'good']);
    expect(second?.firstReviewedAt).toBe(start);
    expect(second?.lastReviewedAt).toBe(first?.dueAt);
  });
});

describe('retrievability', () => {
  test('is what the library gives, whatever the weights', () => {
    const anyState = fc.record({ stability: fc.integer({ min: 1e5, max: 1e11 }).map((digits) => digits / 1e8), elapsedMs: fc.integer({ min: -DAY_MS, max: 4000 * DAY_MS }) });
    fc.assert(fc.property(anyState, fc.double({ min: 0.1, max: 0.8, noNaN: true }), ({ stability, elapsedMs }, decay) => {
      const parameters = { ...exact, weights: exact.weights.map((weight, index) => (index === 20 ? decay : weight)) };
      const state = aReviewedState({ stability, lastReviewedAt: noon - elapsedMs });
      const card = { ...createEmptyCard(), state: State.Review, stability, difficulty: 5, last_review: new Date(state.lastReviewedAt) };
      expect(retrievability(state, noon, parameters)).toBe(fsrs({ w: parameters.weights }).get_retrievability(card, new Date(noon), false));
    }));
  });

  test('is the same whatever was asked of the state before', () => {
    const other = { ...exact, weights: exact.weights.map((weight, index) => (index === 20 ? 0.5 : weight)) };
    const asked = aReviewedState();
    for (const [at, parameters] of [[noon, exact], [noon, other], [noon + 5 * DAY_MS, exact], [noon, exact]] as const) {
      expect(retrievability(asked, at, parameters)).toBe(retrievability(aReviewedState(), at, parameters));
    }
    expect(retrievability(asked, noon + 5 * DAY_MS, other)).not.toBe(retrievability(asked, noon + 5 * DAY_MS, exact));
  });

  test('is 0 for a card never seen', () => {
    expect(retrievability({ phase: 'new' }, noon, exact)).toBe(0);
  });

  test('is the published 0.9024733 eight days after an Easy (ts-fsrs FSRS-6.test.ts)', () => {
    const at = Date.UTC(2023, 11, 1, 4, 5);
    const easy = scheduleReview({ phase: 'new' }, 'easy', at, exact, 'card');
    expect(retrievability(easy, easy.dueAt, exact)).toBe(0.9024733);
  });

  test('is 0.9 when as many days have passed as the stability says', () => {
    const state = aReviewedState({ stability: 10, lastReviewedAt: noon - 10 * DAY_MS });
    expect(retrievability(state, noon, exact)).toBeCloseTo(0.9, 6);
  });

  test('only falls as time passes', () => {
    const state = aReviewedState();
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (sooner, further) => {
        const early = retrievability(state, state.lastReviewedAt + sooner * DAY_MS, exact);
        const late = retrievability(state, state.lastReviewedAt + (sooner + further) * DAY_MS, exact);
        expect(late).toBeLessThanOrEqual(early);
      }),
    );
  });
});
