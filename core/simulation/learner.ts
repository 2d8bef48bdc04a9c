import { seededRandom } from '../random';
import type { Random } from '../random';

/** A learner made up for demonstrations and measurements: how they study; how they remember is
 *  their mind's (memory/). */
export interface SimulatedLearner {
  /** Day of the class on which they begin, from 0. */
  readonly beginsOnDay: number;
  /** Day of the class after which they are not seen again; null for one who stays. */
  readonly stopsOnDay: number | null;
  /** Days from one that they may study on to the next. */
  readonly everyDays: number;
  /** Probability of studying on such a day, 0..1. */
  readonly diligence: number;
  /** Probability of knowing an answer just after reading, 0..1. */
  readonly attention: number;
  /** Days of study between one section and the next. */
  readonly daysPerSection: number;
  /** Reviews they do at a sitting at most. */
  readonly stamina: number;
  /** Hours after the day's turn at which they sit down. */
  readonly studyHour: number;
  /** The least and the most that they look at a quiz question, ms. */
  readonly answerMs: readonly [least: number, most: number];
}

/** Who gets on, and those whom an instructor should find. */
export const characters = ['steady', 'stops', 'crams', 'guesses'] as const;
export type Character = (typeof characters)[number];

/** The same learner for the same seed. `days` is how long the class runs: at least 35, so that each shows. */
export function simulatedLearner(seed: string, days: number, character: Character = 'steady'): SimulatedLearner {
  const random = seededRandom(seed);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const steady: SimulatedLearner = {
    beginsOnDay: Math.floor(between(0, days / 6)),
    stopsOnDay: null,
    everyDays: 1,
    diligence: between(0.65, 1),
    attention: between(0.8, 0.97),
    daysPerSection: Math.ceil(between(2, 7)),
    stamina: Math.floor(between(60, 150)),
    studyHour: between(3, 17),
    answerMs: [6_000, 30_000],
  };
  switch (character) {
    case 'steady':
      return steady;
    case 'stops':
      return { ...steady, stopsOnDay: Math.floor(days * between(0.5, 0.7)) };
    case 'crams':
      return { ...steady, beginsOnDay: (days - daysSinceCramming) % daysBetweenCramming, everyDays: daysBetweenCramming, diligence: 1, daysPerSection: 1, stamina: 400 };
    case 'guesses':
      return { ...steady, attention: 0.3, answerMs: [700, 2_500] };
  }
}

const daysBetweenCramming = 21;
/** As the class ends. */
const daysSinceCramming = 4;

/** Whether the learner studies on a day of the class, counted from 0. */
export function studiesOn({ beginsOnDay, stopsOnDay, everyDays, diligence }: SimulatedLearner, day: number, random: Random): boolean {
  if (day < beginsOnDay || (stopsOnDay !== null && day > stopsOnDay) || (day - beginsOnDay) % everyDays !== 0) return false;
  return day === beginsOnDay || random() < diligence;
}
