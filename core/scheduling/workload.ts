import { MINUTE_MS } from '../time';
import { deckStart, livesOf, worldOf } from './future/deckFuture';
import type { DeckFutureInput, DeckStart } from './future/deckFuture';
import { recallOn } from './future/life';
import type { Meeting, World } from './future/life';

/** Median times of the learner's own answers, ms. */
export interface AnswerTimes {
  readonly newMs: number;
  readonly recalledMs: number;
  readonly forgottenMs: number;
}

/** What a desired retention asks and gives over the next year. */
export interface RetentionCost {
  readonly desiredRetention: number;
  /** Mean number of cards that are due on a day; new cards and (re)learning steps not counted. */
  readonly reviewsPerDay: number;
  /** Mean time of all answers on a day, new cards and steps included. */
  readonly minutesPerDay: number;
  /** Cards expected to be recalled at the end of the year. */
  readonly remembered: number;
}

/** 0.70 to 0.99. */
export const offeredRetentions: readonly number[] = Array.from({ length: 30 }, (_, index) => (70 + index) / 100);

const yearDays = 365;

/** What each desired retention would cost the learner with the cards they have, each card followed through possible
 *  years as in the simulators of fsrs-rs (src/simulation.rs, simulate) and Anki. As in the course itself, a new
 *  retention counts from each card's next review on. */
export function retentionCosts(
  input: DeckFutureInput,
  times: AnswerTimes,
  retentions: readonly number[] = offeredRetentions,
): RetentionCost[] {
  const world = worldOf(input, yearDays);
  const deck = deckStart(input);
  return retentions.map((desiredRetention) => costOf(deck, { ...world, desiredRetention }, times));
}

function costOf(deck: DeckStart, world: World, times: AnswerTimes): RetentionCost {
  let reviews = 0;
  let spentMs = 0;
  let remembered = 0;
  for (const { life } of livesOf(deck, world)) {
    for (const meeting of life.meetings) {
      reviews += Number(!meeting.isFirst);
      spentMs += timeOf(meeting, times);
    }
    remembered += recallOn(world.days, life, world.model);
  }
  return {
    desiredRetention: world.desiredRetention,
    reviewsPerDay: reviews / deck.runs / world.days,
    minutesPerDay: spentMs / deck.runs / world.days / MINUTE_MS,
    remembered: remembered / deck.runs,
  };
}

/** Each further step takes as long as an answer that is recalled. */
function timeOf({ isFirst, rating, steps }: Meeting, { newMs, recalledMs, forgottenMs }: AnswerTimes): number {
  const answerMs = isFirst ? newMs : rating === 'again' ? forgottenMs : recalledMs;
  return answerMs + steps * recalledMs;
}
