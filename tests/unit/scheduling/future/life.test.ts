import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/core/random';
import { defaultParameters } from '@/core/scheduling/fsrs';
import { worldOf } from '@/core/scheduling/future/deckFuture';
import { drawFirstRating, drawRating, usualHabits } from '@/core/scheduling/future/habits';
import { recallOn, simulateLife } from '@/core/scheduling/future/life';
import type { LifeStart, World } from '@/core/scheduling/future/life';

const world: World = worldOf({ parameters: defaultParameters, habits: usualHabits }, 400);
const { model } = world;
const always = () => 0.5;
const inReview: LifeStart = { memory: { stability: 10, difficulty: 5, since: -10 }, dueIn: 0 };
const fresh: LifeStart = { memory: null, dueIn: 3 };
const daysOf = (start: LifeStart, parts: Partial<World> = {}): number[] =>
  simulateLife(start, { ...world, ...parts }, always).meetings.map(({ day }) => day);

describe('ratings drawn', () => {
  const share = (draw: () => string, rating: string): number => Array.from({ length: 20_000 }, draw).filter((one) => one === rating).length / 20_000;

  test('have the shares of the habits', () => {
    const random = seededRandom('ratings');
    // Four standard deviations of a share of 20,000 are 0.014 at most.
    for (const [rating, expected] of Object.entries(usualHabits.firstMeeting)) {
      expect(Math.abs(share(() => drawFirstRating(usualHabits, random), rating) - expected)).toBeLessThan(0.014);
    }
    const expected = { again: 0.2, hard: 0.8 * 0.224, good: 0.8 * 0.631, easy: 0.8 * 0.145 };
    for (const [rating, each] of Object.entries(expected)) {
      expect(Math.abs(share(() => drawRating(usualHabits, 0.8, random), rating) - each)).toBeLessThan(0.014);
    }
  });
});

describe('a simulated life', () => {
  test('meets a card when it is due, each time at the desired retention', () => {
    // Good each time, of a card that was reviewed with stability 10 and difficulty 5.
    const { meetings } = simulateLife(inReview, world, always);
    expect(meetings.map(({ rating }) => rating)).toEqual(meetings.map(() => 'good'));
    const first = model.next({ stability: 10, difficulty: 5 }, model.retrievability(10, 10), 'good');
    expect(meetings[0]?.memory).toEqual({ ...first, since: 0 });
    expect(meetings[1]?.day).toBe(Math.round(first.stability));
  });

  test('asks more often for a higher retention', () => {
    expect(daysOf(inReview, { desiredRetention: 0.97 }).length).toBeGreaterThan(daysOf(inReview, { desiredRetention: 0.8 }).length);
  });

  test('asks within the maximum interval', () => {
    // Its own second interval is 90 days, all after that are longer.
    expect(daysOf(inReview)).toEqual([0, 32, 122, 350]);
    expect(daysOf(inReview, { maximumIntervalDays: 50 })).toEqual([0, 32, 82, 132, 182, 232, 282, 332, 382]);
  });

  test('begins a new card on its day, with its steps on the same day', () => {
    const [first, second] = simulateLife(fresh, world, always).meetings;
    // Good on the first of two steps, Good on the other: as after two Goods in ts-fsrs, an interval of two days.
    expect(first).toMatchObject({ day: 3, isFirst: true, rating: 'good', steps: 1 });
    expect(second).toMatchObject({ day: 5, isFirst: false, rating: 'good', steps: 0 });
  });

  test('relearns what was forgotten', () => {
    const [first] = simulateLife(inReview, world, () => 0.95).meetings;
    expect(first).toMatchObject({ rating: 'again', steps: 1 });
    expect(first!.memory.stability).toBeLessThan(10);
  });

  test('waits while the learner is away, and never begins what is never due', () => {
    expect(daysOf(inReview, { awayDays: 7 })[0]).toBe(7);
    expect(daysOf(inReview, { awayDays: Infinity })).toEqual([]);
    expect(daysOf({ ...fresh, dueIn: Infinity })).toEqual([]);
  });

  test('knows how much is recalled as each day begins', () => {
    const life = simulateLife(inReview, world, always);
    expect(recallOn(0, life, model)).toBeCloseTo(0.9, 9);
    expect(recallOn(1, life, model)).toBe(model.retrievability(life.meetings[0]!.memory.stability, 1));
    const learned = simulateLife(fresh, world, always);
    expect([0, 3].map((day) => recallOn(day, learned, model))).toEqual([0, 0]);
    expect(recallOn(4, learned, model)).toBeGreaterThan(0.9);
  });

  test('goes forward, a day at least each time, and is the same for the same chance', () => {
    const start = fc.record({
      memory: fc.option(fc.record({
        stability: fc.double({ min: 0.01, max: 500, noNaN: true }), difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
        since: fc.double({ min: -300, max: 0, noNaN: true }),
      })),
      dueIn: fc.nat(50),
    });
    fc.assert(
      fc.property(start, fc.double({ min: 0.7, max: 0.99, noNaN: true }), fc.string(), (from, desiredRetention, seed) => {
        const live = () => simulateLife(from, { ...world, desiredRetention }, seededRandom(seed));
        const days = live().meetings.map(({ day }) => day);
        expect(days.slice(1).every((day, index) => day > days[index]!)).toBe(true);
        expect(days.every((day) => day >= from.dueIn && day < 400)).toBe(true);
        expect(live()).toEqual(live());
        for (const day of [0, 1, 57, 399]) expect(recallOn(day, live(), model)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});
