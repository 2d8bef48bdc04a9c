import type { Random } from '../../random';
import type { Rating } from '../../scheduling/event';

/** The rating of an honest learner: again where the answer is not recalled; otherwise mostly good, hard the likelier
 *  the nearer it was to forgotten. */
export function truthfulRating(recall: number, random: Random): Rating {
  if (random() >= recall) return 'again';
  const ease = random();
  if (ease < 0.04 + 0.4 * (1 - recall)) return 'hard';
  return ease > 1 - 0.12 * recall ? 'easy' : 'good';
}
