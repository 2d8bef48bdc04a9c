import { seededRandom } from '../random';
import type { Random } from '../random';
import type { CardState } from '../scheduling/cardState';
import type { Rating } from '../scheduling/event';
import { retrievability } from '../scheduling/fsrs';
import type { SchedulingParameters } from '../scheduling/parameters';
import type { Instant } from '../time';

/** A learner made up for demonstrations and measurements: how they study, and how they remember. */
export interface SimulatedLearner {
  /** Days after the class began on which they begin; null for one who never does. */
  readonly beginsOnDay: number | null;
  /** Day of the class after which they are not seen again; null for one who stays. */
  readonly stopsOnDay: number | null;
  /** Probability of studying on a day, 0..1. */
  readonly diligence: number;
  /** Probability of knowing an answer just after reading, 0..1. */
  readonly attention: number;
  /** 1 forgets as FSRS predicts; less forgets sooner, more later. */
  readonly memory: number;
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
    memory: between(0.6, 1.5),
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

const shareHard = 0.12;
const shareEasy = 0.1;

/** The rating that the learner gives a card: again with the probability that FSRS's forgetting curve leaves for
 *  having forgotten, to the power that their memory asks for; otherwise mostly good. */
export function simulatedRating(
  learner: SimulatedLearner,
  state: CardState,
  now: Instant,
  parameters: SchedulingParameters,
  random: Random,
): Rating {
  const recall = state.phase === 'new' ? learner.attention : retrievability(state, now, parameters) ** (1 / learner.memory);
  if (random() >= recall) return 'again';
  const ease = random();
  if (ease < shareHard) return 'hard';
  return ease >= 1 - shareEasy ? 'easy' : 'good';
}
