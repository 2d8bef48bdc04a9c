import { seededRandom } from '../random';
import type { Random } from '../random';
import type { Instant } from '../time';
import { activationMind } from './memory/activation';
import { otherFsrsMind } from './memory/otherFsrs';
import { powerLawMind } from './memory/powerLaw';
import type { Mind } from './memory/trueMemory';
import type { StudyHabits } from './studyYear';

/** How people remember who are made up to measure with: two families that are not FSRS, and one that is, with other
 *  weights. */
export const families = ['power-law', 'activation', 'other-fsrs'] as const;
export type Family = (typeof families)[number];

const mindOf: Readonly<Record<Family, (person: Random) => Mind>> = {
  'power-law': powerLawMind,
  activation: activationMind,
  'other-fsrs': otherFsrsMind,
};

/** Somebody who studies for a year. */
export interface Person {
  readonly mind: Mind;
  readonly habits: StudyHabits;
}

/** The same person for the same seed: how they remember, how much they take on and how regularly they study. */
export function aPerson(family: Family, seed: string, begin: Instant): Person {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const habits = {
    cardsPerSection: Math.round(between(5, 12)),
    daysPerSection: Math.round(between(5, 21)),
    reviewsADay: 100,
    diligence: between(0.5, 1),
    attention: between(0.5, 0.9),
    begin,
    days: 365,
  };
  return { mind: mindOf[family](random), habits };
}
