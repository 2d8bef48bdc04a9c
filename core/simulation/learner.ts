import { seededRandom } from '../random';
import type { Random } from '../random';

/** A learner made up for demonstrations and measurements: how they study; how they remember is
 *  their mind's (memory/). */
export interface SimulatedLearner {
  /** Days after the class began on which they begin; null for one who never does. */
  readonly beginsOnDay: number | null;
  /** Day of the class after which they are not seen again; null for one who stays. */
  readonly stopsOnDay: number | null;
  /** Probability of studying on a day, 0..1. */
  readonly diligence: number;
  /** Probability of knowing an answer just after reading, 0..1. */
  readonly attention: number;
  /** Days of study between one section and the next. */
  readonly daysPerSection: number;
  /** Reviews they do at a sitting at most. */
  readonly stamina: number;
  /** Hours after the day's turn at which they sit down. */
  readonly studyHour: number;
}

const shareAbsent = 1 / 30;
const shareStopping = 1 / 5;

/** The same learner for the same seed. `days` is how long the class runs. */
export function simulatedLearner(seed: string, days: number): SimulatedLearner {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const fate = random();
  const begins = Math.floor(between(0, days / 6));
  return {
    beginsOnDay: fate < shareAbsent ? null : begins,
    stopsOnDay: fate < shareAbsent + shareStopping ? Math.floor(between(begins + 5, days * 0.7)) : null,
    diligence: between(0.2, 1) ** 2,
    attention: between(0.5, 0.95),
    daysPerSection: Math.ceil(between(2, 7)),
    stamina: Math.floor(between(25, 90)),
    studyHour: between(3, 17),
  };
}

/** Whether the learner studies on a day of the class, counted from 0. */
export function studiesOn({ beginsOnDay, stopsOnDay, diligence }: SimulatedLearner, day: number, random: Random): boolean {
  if (beginsOnDay === null || day < beginsOnDay || (stopsOnDay !== null && day > stopsOnDay)) return false;
  return day === beginsOnDay || random() < diligence;
}
