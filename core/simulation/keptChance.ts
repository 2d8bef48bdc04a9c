import type { QuestionId } from '../ids';
import { seededRandom } from '../random';

/** Probability of still knowing an answer weeks after reading, 0..1: the attentive keep more, and some questions are
 *  harder than others, always the same ones. `attention` is the probability just after reading, 0..1. */
export function keptChance(attention: number, questionId: QuestionId): number {
  const hardness = 1.5 + 5.5 * seededRandom(`${questionId} hardness`)() ** 2;
  return attention ** hardness;
}
