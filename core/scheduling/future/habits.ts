import type { Random } from '../../random';
import type { Rating } from '../event';

/** How a learner rates: shares that add up to 1. */
export interface Habits {
  readonly firstMeeting: Readonly<Record<Rating, number>>;
  /** Of the answers that were recalled. */
  readonly recalled: Readonly<Record<Exclude<Rating, 'again'>, number>>;
}

/** Those of many Anki users, the defaults of fsrs-rs (src/simulation.rs, SimulatorConfig). */
export const usualHabits: Habits = {
  firstMeeting: { again: 0.24, hard: 0.094, good: 0.495, easy: 0.171 },
  recalled: { hard: 0.224, good: 0.631, easy: 0.145 },
};

export function drawFirstRating({ firstMeeting }: Habits, random: Random): Rating {
  const draw = random();
  if (draw < firstMeeting.again) return 'again';
  if (draw < firstMeeting.again + firstMeeting.hard) return 'hard';
  return draw < 1 - firstMeeting.easy ? 'good' : 'easy';
}

/** The rating of a card that is recalled with a probability. */
export function drawRating({ recalled }: Habits, recall: number, random: Random): Rating {
  const isForgotten = random() >= recall;
  // Drawn even when forgotten, so that what follows does not depend on it.
  const draw = random();
  if (isForgotten) return 'again';
  if (draw < recalled.hard) return 'hard';
  return draw < 1 - recalled.easy ? 'good' : 'easy';
}
