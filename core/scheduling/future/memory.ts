import { ratings } from '../event';
import type { Rating } from '../event';
import { ratingNumber } from '../fsrs';

/** What FSRS keeps of a memory. */
export interface Memory {
  /** Days until retrievability falls to 0.9. */
  readonly stability: number;
  /** 1..10 */
  readonly difficulty: number;
}

/**
 * The formulas of FSRS-6, without times, phases and rounding: some hundred times faster than scheduling by ts-fsrs,
 * for looking ahead through many possible futures. Source: fsrs-rs, src/model.rs, and the page "The Algorithm" of the
 * fsrs4anki wiki; a test holds them against ts-fsrs.
 */
export interface MemoryModel {
  /** Probability of recall, 0..1. */
  retrievability(stability: number, elapsedDays: number): number;
  /** Its mean over so many days, more than 0, from a review on. */
  meanRetrievability(stability: number, days: number): number;
  /** Days until retrievability has fallen to the retention. */
  intervalFor(stability: number, retention: number): number;
  first(rating: Rating): Memory;
  /** After a review a day or more after the last. */
  next(memory: Memory, retrievability: number, rating: Rating): Memory;
  /** After a review on the day of the last. */
  nextSameDay(memory: Memory, rating: Rating): Memory;
}

const leastStability = 0.001;
const greatestStability = 36_500;

const knownModels = new WeakMap<readonly number[], MemoryModel>();

/** `weights` are the 21 of FSRS-6. What does not change from review to review is computed once. */
export function memoryModel(weights: readonly number[]): MemoryModel {
  const known = knownModels.get(weights);
  if (known !== undefined) return known;
  const model = modelOf(weights);
  knownModels.set(weights, model);
  return model;
}

function modelOf(weights: readonly number[]): MemoryModel {
  const w = (index: number): number => weights[index] ?? 0;
  const decay = -w(20);
  const factor = 0.9 ** (1 / decay) - 1;
  const difficulties = difficultyModel(w);
  const remembered = rememberedStability(w);
  const forgotten = forgottenStability(w);
  const sameDay = { again: 0, hard: 0, good: 0, easy: 0 };
  for (const rating of ratings) sameDay[rating] = Math.exp(w(17) * (ratingNumber(rating) - 3 + w(18)));
  return {
    retrievability: (stability, elapsedDays) => (1 + (factor * elapsedDays) / stability) ** decay,
    // The integral of the curve; its exponent is never -1, as FSRS-6 keeps the decay within 0.1 and 0.8.
    meanRetrievability: (stability, days) => {
      const grown = (factor * days) / stability;
      // The power, by its logarithm: that takes less than half as long.
      return Math.expm1((1 + decay) * Math.log1p(grown)) / (grown * (1 + decay));
    },
    intervalFor: (stability, retention) => (stability / factor) * (retention ** (1 / decay) - 1),
    first: (rating) => ({
      stability: Math.max(w(ratingNumber(rating) - 1), 0.1), difficulty: clamp(difficulties.first(rating), 1, 10),
    }),
    next: (memory, recall, rating) => ({
      stability: bounded(rating === 'again' ? forgotten(memory, recall) : remembered(memory, recall, rating)),
      difficulty: difficulties.next(memory.difficulty, rating),
    }),
    nextSameDay: ({ stability, difficulty }, rating) => {
      const change = sameDay[rating] * stability ** -w(19);
      return {
        stability: bounded(stability * (rating === 'again' ? change : Math.max(change, 1))),
        difficulty: difficulties.next(difficulty, rating),
      };
    },
  };
}

type Weight = (index: number) => number;

function difficultyModel(w: Weight): { first: (rating: Rating) => number; next: (difficulty: number, rating: Rating) => number } {
  const first = (rating: Rating): number => w(4) - Math.exp(w(5) * (ratingNumber(rating) - 1)) + 1;
  const change = { again: 2 * w(6), hard: w(6), good: 0, easy: -w(6) };
  const reverted = w(7) * first('easy');
  return {
    first,
    next: (difficulty, rating) => {
      const changed = difficulty + (change[rating] * (10 - difficulty)) / 9;
      return clamp(reverted + (1 - w(7)) * changed, 1, 10);
    },
  };
}

function rememberedStability(w: Weight): (memory: Memory, recall: number, rating: Exclude<Rating, 'again'>) => number {
  const growth = Math.exp(w(8));
  const bonus = { hard: w(15), good: 1, easy: w(16) };
  return ({ stability, difficulty }, recall, rating) =>
    stability * (1 + growth * (11 - difficulty) * stability ** -w(9) * (Math.exp((1 - recall) * w(10)) - 1) * bonus[rating]);
}

function forgottenStability(w: Weight): (memory: Memory, recall: number) => number {
  const mostLeft = 1 / Math.exp(w(17) * w(18));
  return ({ stability, difficulty }, recall) => {
    const left = w(11) * difficulty ** -w(12) * ((stability + 1) ** w(13) - 1) * Math.exp((1 - recall) * w(14));
    return Math.min(left, stability * mostLeft);
  };
}

function bounded(stability: number): number {
  return clamp(stability, leastStability, greatestStability);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
