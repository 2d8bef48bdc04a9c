import { covarianceOf, isNone, meanOf, varianceOf } from './moments';

/** Correlation of a question's scores with the scores on the rest of the quiz, -1..1: the corrected point-biserial,
 *  which Moodle calls discrimination index. `rests` are by attempt, as `scores` are. Null where either does not vary.
 *  (Moodle, Quiz statistics calculations: discrimination index.) */
export function restCorrelation(scores: readonly number[], rests: readonly number[]): number | null {
  const [own, others, together] = [varianceOf(scores), varianceOf(rests), covarianceOf(scores, rests)];
  if (isNone(own) || isNone(others) || together === null) return null;
  return together / Math.sqrt(own * others);
}

/** The covariance of a question with the rest of the quiz over the greatest that these scores could have, at most 1:
 *  how well it discriminates for its difficulty. Null where that is nothing. (Moodle, Quiz statistics calculations:
 *  discriminative efficiency.) */
export function discriminativeEfficiency(scores: readonly number[], rests: readonly number[]): number | null {
  const together = covarianceOf(scores, rests);
  const most = covarianceOf(ascending(scores), ascending(rests));
  return together === null || isNone(most) ? null : together / most;
}

/** Share of the attempts in each of the two groups that are compared (Kelley 1939). */
const groupShare = 0.27;

/** Mean score of the best 27% of the attempts less that of the worst 27%, -1..1. `totals` are the scores by which
 *  attempts are best or worst. Attempts that tie at a group's edge are in it by equal parts, so that their order is
 *  of no matter. Null without attempts. (Kelley 1939; Ebel 1954.) */
export function discriminationIndex(scores: readonly number[], totals: readonly number[]): number | null {
  const size = totals.length * groupShare;
  const upper = meanOfGroup(scores, totals, size, (a, b) => b - a);
  const lower = meanOfGroup(scores, totals, size, (a, b) => a - b);
  return upper === null || lower === null ? null : upper - lower;
}

/** Mean score of the first `size` attempts in an order of totals; `size` need not be whole. */
function meanOfGroup(
  scores: readonly number[],
  totals: readonly number[],
  size: number,
  order: (a: number, b: number) => number,
): number | null {
  if (totals.length === 0) return null;
  let room = size;
  let sum = 0;
  for (const total of [...new Set(totals)].sort(order)) {
    const tied = scores.filter((_, index) => totals[index] === total);
    const taken = Math.min(room, tied.length);
    sum += (meanOf(tied) ?? 0) * taken;
    room -= taken;
    if (room <= 0) break;
  }
  return sum / size;
}

function ascending(values: readonly number[]): number[] {
  return [...values].sort((a, b) => a - b);
}
