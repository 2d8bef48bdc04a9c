import type { Random } from '../../random';
import type { Rating } from '../../scheduling/event';
import type { Instant } from '../../time';

/** How one made-up learner truly remembers one thing; what a scheduler can only guess at. */
export interface TrueMemory {
  /** Probability of recall, 0..1. */
  readonly recallAt: (now: Instant) => number;
  /** The memory after an answer. */
  readonly after: (rating: Rating, now: Instant) => TrueMemory;
}

/** How a learner remembers: the memory of something met for the first time. Its random source gives the item's own
 *  effect, how easy or hard this one thing is to this one learner. */
export type Mind = (item: Random) => TrueMemory;

/** A number around 0 with a standard deviation of 1 (Box and Muller 1958). */
export function standardNormal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
