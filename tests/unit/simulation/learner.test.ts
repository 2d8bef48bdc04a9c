import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characters, simulatedLearner, studiesOn } from '@/core/simulation/learner';
import type { SimulatedLearner } from '@/core/simulation/learner';

function aLearner(parts: Partial<SimulatedLearner> = {}): SimulatedLearner {
  return { ...simulatedLearner('a', 60), beginsOnDay: 2, stopsOnDay: null, everyDays: 1, diligence: 0.5, ...parts };
}
const always = () => 0;
const never = () => 1 - 2 ** -32;

/** The days on which a learner may study. */
function daysOf(learner: SimulatedLearner, days: number): number[] {
  return Array.from({ length: days }, (_, day) => day).filter((day) => studiesOn(learner, day, always));
}

describe('a made-up learner', () => {
  test('is the same for the same seed', () => {
    expect(simulatedLearner('a', 60)).toEqual(simulatedLearner('a', 60));
    expect(simulatedLearner('a', 60)).not.toEqual(simulatedLearner('b', 60));
  });

  test('keeps within the ranges of each trait, for any seed, length of class and character', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 35, max: 365 }), fc.constantFrom(...characters), (seed, length, character) => {
        const learner = simulatedLearner(seed, length, character);
        const isWithin = (value: number, low: number, high: number): boolean => value >= low && value <= high;
        expect(isWithin(learner.diligence, 0.65, 1)).toBe(true);
        expect(isWithin(learner.attention, 0.3, 0.97)).toBe(true);
        expect(isWithin(learner.daysPerSection, 1, 7)).toBe(true);
        expect(isWithin(learner.stamina, 60, 400)).toBe(true);
        expect(isWithin(learner.studyHour, 3, 17)).toBe(true);
        expect(isWithin(learner.beginsOnDay, 0, Math.max(20, length / 6))).toBe(true);
        expect((learner.stopsOnDay ?? length) > learner.beginsOnDay).toBe(true);
      }),
    );
  });
});

describe('a learner who stops', () => {
  test('is not seen for the last ten days and more', () => {
    for (const days of [35, 90]) expect(daysOf(simulatedLearner('s', days, 'stops'), days).at(-1)).toBeLessThan(days - 9);
  });
});

describe('a learner who crams', () => {
  test('studies on two days of the last 28, four days ago for the last time', () => {
    for (const days of [35, 60, 90]) {
      const last = daysOf(simulatedLearner('c', days, 'crams'), days).filter((day) => day >= days - 28);
      expect(last).toEqual([days - 25, days - 4]);
    }
  });
});

describe('a learner who guesses', () => {
  test('answers sooner than a question is read, and mostly wrong', () => {
    const { answerMs, attention } = simulatedLearner('g', 60, 'guesses');
    expect(answerMs[1]).toBeLessThan(3000);
    expect(attention).toBeLessThan(0.5);
  });
});

describe('a day of study', () => {
  test('is none before the learner begins, or after they stop', () => {
    expect(studiesOn(aLearner({ beginsOnDay: 2 }), 1, always)).toBe(false);
    expect(studiesOn(aLearner({ stopsOnDay: 9 }), 10, always)).toBe(false);
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
