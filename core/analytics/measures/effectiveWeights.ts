import { covarianceOf, withoutTrace } from './moments';

/** How much each question really weighs in a quiz, 0..1, together 1: by the square root of its covariance with the
 *  total. `marks[attempt][question]`. Null for a question whose covariance is negative, and for all where nothing
 *  varies. (Moodle, Quiz statistics calculations: effective weight.) */
export function effectiveWeights(marks: readonly (readonly number[])[]): (number | null)[] {
  const totals = marks.map((ofAttempt) => ofAttempt.reduce((sum, mark) => sum + mark, 0));
  const roots = (marks[0] ?? []).map((_, question) => {
    const together = covarianceOf(marks.map((ofAttempt) => ofAttempt[question] ?? 0), totals);
    if (together === null) return null;
    const settled = withoutTrace(together);
    return settled < 0 ? null : Math.sqrt(settled);
  });
  const sum = roots.reduce<number>((total, root) => total + (root ?? 0), 0);
  return roots.map((root) => (root === null || sum === 0 ? null : root / sum));
}
