import type { Random } from '../../random';
import type { Rating } from '../event';
import { drawFirstRating, drawRating } from './habits';
import type { Habits } from './habits';
import type { Memory, MemoryModel } from './memory';

/** A memory and since when it has been so, in days from now. */
export interface DatedMemory extends Memory {
  readonly since: number;
}

/** Where a card stands before its simulated future. */
export interface LifeStart {
  /** Null for a new card. */
  readonly memory: DatedMemory | null;
  /** Days from today until it is asked; Infinity for never. */
  readonly dueIn: number;
}

/** What decides a future besides chance. */
export interface World {
  readonly model: MemoryModel;
  readonly desiredRetention: number;
  readonly maximumIntervalDays: number;
  readonly habits: Habits;
  /** Numbers of steps. */
  readonly learningSteps: number;
  readonly relearningSteps: number;
  /** How many days to look ahead. */
  readonly days: number;
  /** Days from today before which nothing is studied. */
  readonly awayDays: number;
}

/** A card asked on a day, with its steps on the same day. */
export interface Meeting {
  /** From today on, which is 0. */
  readonly day: number;
  readonly isFirst: boolean;
  readonly rating: Rating;
  /** Further answers, until its steps are done. */
  readonly steps: number;
  /** What it leaves. */
  readonly memory: DatedMemory;
}

export interface Life {
  readonly start: LifeStart;
  /** In order. */
  readonly meetings: readonly Meeting[];
}

/** One possible future of a card, as in the simulator of fsrs-rs (src/simulation.rs): asked when due, recalled with
 *  the probability that FSRS predicts; each of its steps is answered Good. */
export function simulateLife(start: LifeStart, world: World, random: Random): Life {
  const meetings: Meeting[] = [];
  let { memory } = start;
  let day = Math.max(start.dueIn, world.awayDays);
  while (day < world.days) {
    const meeting = memory === null ? firstMeeting(day, world, random) : review(memory, day, world, random);
    meetings.push(meeting);
    memory = meeting.memory;
    day += intervalAfter(memory, world);
  }
  return { start, meetings };
}

function firstMeeting(day: number, { model, habits, learningSteps }: World, random: Random): Meeting {
  const rating = drawFirstRating(habits, random);
  // Good takes a new card past its first step, Easy past all of them.
  const steps = rating === 'easy' ? 0 : Math.max(0, learningSteps - Number(rating === 'good'));
  return { day, isFirst: true, rating, steps, memory: throughSteps(model.first(rating), steps, day, model) };
}

function review(before: DatedMemory, day: number, { model, habits, relearningSteps }: World, random: Random): Meeting {
  const elapsedDays = Math.max(0, day - before.since);
  const recall = model.retrievability(before.stability, elapsedDays);
  const rating = drawRating(habits, recall, random);
  const steps = rating === 'again' ? relearningSteps : 0;
  const after = elapsedDays < 1 ? model.nextSameDay(before, rating) : model.next(before, recall, rating);
  return { day, isFirst: false, rating, steps, memory: throughSteps(after, steps, day, model) };
}

function throughSteps(memory: Memory, steps: number, since: number, model: MemoryModel): DatedMemory {
  let after = memory;
  for (let step = 0; step < steps; step += 1) after = model.nextSameDay(after, 'good');
  return { stability: after.stability, difficulty: after.difficulty, since };
}

function intervalAfter({ stability }: Memory, { model, desiredRetention, maximumIntervalDays }: World): number {
  const days = Math.round(model.intervalFor(stability, desiredRetention));
  return Math.min(Math.max(days, 1), maximumIntervalDays);
}

/** Probability of recall, 0..1, as a day begins, today's now; 0 while the card is new. */
export function recallOn(day: number, { start, meetings }: Life, model: MemoryModel): number {
  const memory = meetings.findLast((meeting) => meeting.day < day)?.memory ?? start.memory;
  return memory === null ? 0 : model.retrievability(memory.stability, Math.max(0, day - memory.since));
}
