import type { Rating } from '../scheduling/event';
import type { Confidence } from './confidence';

/** What a placement quiz's answer says of a memory, before anything was read: known cards begin with longer intervals,
 *  as Easy. Anything else is no review, so that its card is met when it would have been; nor is a guess that hit
 *  knowledge. */
export function placementRating(score: number, confidence: Confidence | null): Extract<Rating, 'easy'> | null {
  return score === 1 && confidence !== 'guess' ? 'easy' : null;
}
