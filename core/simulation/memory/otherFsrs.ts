import type { Random } from '../../random';
import type { CardState } from '../../scheduling/cardState';
import { defaultParameters, retrievability, scheduleReview } from '../../scheduling/fsrs';
import type { SchedulingParameters } from '../../scheduling/parameters';
import { standardNormal } from './trueMemory';
import type { Mind, TrueMemory } from './trueMemory';

/** How much each weight differs among people: standard deviations over 10,000 Anki collections, which fsrs-rs holds
 *  the weights back by when it fits (PARAMS_STDDEV; DEFAULT_PARAMS_STDDEV_TENSOR in ts-fsrs). */
const deviations = [
  6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14, 0.27,
] as const;
/** The first four weights, stabilities after the first rating, differ by factors rather than by days. */
const firstStabilities = 4;
const spreadOfPerson = 1;
const spreadOfRating = 0.3;

/** A mind that is exactly FSRS-6, with weights of its own. */
export function otherFsrsMind(person: Random): Mind {
  const parameters = { ...defaultParameters, fuzz: false, weights: weightsOf(person) };
  return () => remembered({ phase: 'new' }, parameters);
}

function weightsOf(person: Random): number[] {
  const pace = spreadOfPerson * standardNormal(person);
  const weights = defaultParameters.weights.map((weight, index) => {
    const own = standardNormal(person);
    if (index < firstStabilities) return weight * Math.exp(pace + spreadOfRating * own);
    return weight + (deviations[index] ?? 0) * own;
  });
  const ordered = weights.slice(0, firstStabilities).sort((a, b) => a - b);
  return [...ordered, ...weights.slice(firstStabilities)];
}

function remembered(state: CardState, parameters: SchedulingParameters): TrueMemory {
  return {
    recallAt: (now) => retrievability(state, now, parameters),
    after: (rating, now) => remembered(scheduleReview(state, rating, now, parameters, ''), parameters),
  };
}
