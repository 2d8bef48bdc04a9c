import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulatedLearner, studiesOn } from '@/core/simulation/learner';
import type { SimulatedLearner } from '@/core/simulation/learner';

function aLearner(parts: Partial<SimulatedLearner> = {}): SimulatedLearner {
  return {
    beginsOnDay: 2, stopsOnDay: null, diligence: 0.5, attention: 0.8, daysPerSection: 3, stamina: 40, studyHour: 9,
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
