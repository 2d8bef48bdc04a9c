import { computeParameters, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import type { Optimise } from '@/core/scheduling/fit/trainingItem';

/** FSRS's own optimiser, fsrs-rs, for a learner with these learning steps. It computes outside the event loop, but
 *  handing it the items takes time there. */
export function optimiserFor({ relearningStepsMinutes }: SchedulingParameters): Optimise {
  return (items) => {
    const trainSet = items.map(({ reviews }) =>
      new FSRSBindingItem(reviews.map(({ rating, elapsedDays }) => new FSRSBindingReview(rating, elapsedDays))));
    return computeParameters(trainSet, { enableShortTerm: true, numRelearningSteps: relearningStepsMinutes.length });
  };
}
