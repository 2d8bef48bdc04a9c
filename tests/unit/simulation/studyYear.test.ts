import { describe, expect, test } from 'vitest';
import { daysBetween } from '@/core/scheduling/fit/history';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { Mind } from '@/core/simulation/memory/trueMemory';
import { aPerson, families } from '@/core/simulation/people';
import { simulateStudy } from '@/core/simulation/studyYear';
import { DAY_MS } from '@/core/time';
import { noon } from '../builders/card';

const habits = { cardsPerSection: 4, daysPerSection: 10, reviewsADay: 50, diligence: 1, attention: 1, begin: noon, days: 40 };
const remembersAll: Mind = () => ({ recallAt: () => 1, after: () => remembersAll(() => 0) });
const remembersNothing: Mind = () => ({ recallAt: () => 0, after: () => remembersNothing(() => 0) });

describe('a simulated course of study', () => {
  test('meets the cards section by section', () => {
    const begun = simulateStudy(remembersAll, habits, defaultParameters, 'seed').map((history) => daysBetween(noon, history[0]!.at));
    expect(begun.map((day) => Math.floor(day / 10))).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
  });

  test('asks what is remembered ever more rarely, and what is forgotten every day', () => {
    const gaps = (mind: Mind): number[] => {
      const days = [...new Set(simulateStudy(mind, habits, defaultParameters, 'seed')[0]!.map(({ at }) => daysBetween(noon, at)))];
      return days.slice(1).map((day, index) => day - days[index]!);
    };
    const ofRemembered = gaps(remembersAll);
    expect(ofRemembered).toEqual([...ofRemembered].sort((a, b) => a - b));
    expect(Math.max(...gaps(remembersNothing))).toBe(1);
  });

  test('tells times that never go back, and the true probability of each answer', () => {
    const histories = simulateStudy(remembersAll, habits, defaultParameters, 'seed');
    for (const history of histories) {
      expect(history.map(({ at }) => at)).toEqual(history.map(({ at }) => at).sort((a, b) => a - b));
      expect(history.every(({ recall, rating }) => recall === 1 && rating > 1)).toBe(true);
      expect(history.at(-1)!.at).toBeLessThan(noon + habits.days * DAY_MS);
    }
  });

  test.each(families)('is the same for the same person of the family %s and seed', (family) => {
    const study = (seed: string) => {
      const person = aPerson(family, seed, noon);
      return simulateStudy(person.mind, { ...person.habits, days: 60 }, defaultParameters, seed);
    };
    expect(study('a')).toEqual(study('a'));
    expect(study('a')).not.toEqual(study('b'));
  });
});
