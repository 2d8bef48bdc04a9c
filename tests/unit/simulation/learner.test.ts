import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seededRandom } from '@/core/random';
import type { Rating } from '@/core/scheduling/event';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { CardState } from '@/core/scheduling/cardState';
import { simulatedLearner, simulatedRating, studiesOn } from '@/core/simulation/learner';
import type { SimulatedLearner } from '@/core/simulation/learner';
import { aReviewedState, noon } from '../builders/card';

function aLearner(parts: Partial<SimulatedLearner> = {}): SimulatedLearner {
  return {
    beginsOnDay: 2, stopsOnDay: null, diligence: 0.5, attention: 0.8, memory: 1, daysPerSection: 3, stamina: 40, studyHour: 9,
    ...parts,
  };
}
const always = () => 0;
const never = () => 1 - 2 ** -32;

describe('a made-up learner', () => {
  const days = 60;
  const learners = Array.from({ length: 3000 }, (_, index) => simulatedLearner(`learner ${index}`, days));

  test('is the same for the same seed', () => {
    expect(simulatedLearner('a', days)).toEqual(simulatedLearner('a', days));
    expect(simulatedLearner('a', days)).not.toEqual(simulatedLearner('b', days));
  });

  test('keeps within the ranges of each trait, for any seed and length of class', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 12, max: 365 }), (seed, length) => {
        const learner = simulatedLearner(seed, length);
        const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;
        expect(isWithin(learner.diligence, 0.04, 1)).toBe(true);
        expect(isWithin(learner.attention, 0.5, 0.95)).toBe(true);
        expect(isWithin(learner.memory, 0.6, 1.5)).toBe(true);
        expect(isWithin(learner.daysPerSection, 2, 7)).toBe(true);
        expect(isWithin(learner.stamina, 25, 90)).toBe(true);
        expect(isWithin(learner.studyHour, 3, 17)).toBe(true);
        expect(isWithin(learner.beginsOnDay ?? 0, 0, length / 6)).toBe(true);
        expect((learner.stopsOnDay ?? length) >= (learner.beginsOnDay ?? 0)).toBe(true);
      }),
    );
  });

  test('never begins in one case of thirty, and stops early in one of five', () => {
    const absent = learners.filter(({ beginsOnDay }) => beginsOnDay === null).length;
    const stopping = learners.filter(({ beginsOnDay, stopsOnDay }) => beginsOnDay !== null && stopsOnDay !== null).length;
    // Of 3000: 100 and 600 expected; four standard deviations are 40 and 88.
    expect(Math.abs(absent - 100)).toBeLessThan(40);
    expect(Math.abs(stopping - 600)).toBeLessThan(88);
  });
});

describe('a day of study', () => {
  test('is none before the learner begins, after they stop, or when they never begin', () => {
    expect(studiesOn(aLearner({ beginsOnDay: 2 }), 1, always)).toBe(false);
    expect(studiesOn(aLearner({ stopsOnDay: 9 }), 10, always)).toBe(false);
    expect(studiesOn(aLearner({ beginsOnDay: null }), 5, always)).toBe(false);
  });

  test('is the first for certain, and the last one still a chance', () => {
    expect(studiesOn(aLearner({ beginsOnDay: 2, diligence: 0 }), 2, never)).toBe(true);
    expect(studiesOn(aLearner({ stopsOnDay: 9 }), 9, always)).toBe(true);
  });

  test('comes otherwise as often as the learner is diligent', () => {
    const half = aLearner({ diligence: 0.5 });
    expect([0, 0.49, 0.5, 0.99].map((chance) => studiesOn(half, 5, () => chance))).toEqual([true, true, false, false]);
  });
});

describe('a made-up rating', () => {
  /** Four standard deviations of a share of 10,000 are 0.02 at most. */
  const expectNear = (share: number, expected: number): void => expect(Math.abs(share - expected)).toBeLessThan(0.02);
  const shares = (learner: SimulatedLearner, state: CardState): Record<Rating, number> => {
    const random = seededRandom('ratings');
    const counts = { again: 0, hard: 0, good: 0, easy: 0 };
    for (let time = 0; time < 10_000; time += 1) counts[simulatedRating(learner, state, noon, defaultParameters, random)] += 1;
    return { again: counts.again / 1e4, hard: counts.hard / 1e4, good: counts.good / 1e4, easy: counts.easy / 1e4 };
  };

  test('of a new card is Again as often as the learner did not attend, otherwise Good in 78 of 100', () => {
    const { again, hard, good, easy } = shares(aLearner({ attention: 0.8 }), { phase: 'new' });
    expectNear(again, 0.2);
    expectNear(hard, 0.8 * 0.12);
    expectNear(good, 0.8 * 0.78);
    expectNear(easy, 0.8 * 0.1);
  });

  test('of a known card is Again as often as FSRS says it is forgotten, for an ordinary memory', () => {
    expectNear(shares(aLearner({ memory: 1 }), aReviewedState()).again, 0.1);
  });

  test('is Again more often for a weak memory, to the power of one over it', () => {
    expectNear(shares(aLearner({ memory: 0.5 }), aReviewedState()).again, 1 - 0.9 ** 2);
    expectNear(shares(aLearner({ memory: 2 }), aReviewedState()).again, 1 - 0.9 ** 0.5);
  });
});
