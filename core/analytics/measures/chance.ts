/** Probability of at most `count` hits in independent trials that hit with `probability` (0..1) each: the binomial
 *  distribution. */
export function chanceOfAtMost(count: number, trials: number, probability: number): number {
  if (count >= trials || probability === 0) return 1;
  if (probability === 1) return 0;
  let term = (1 - probability) ** trials;
  let sum = term;
  for (let hits = 1; hits <= count; hits += 1) {
    term *= ((trials - hits + 1) / hits) * (probability / (1 - probability));
    sum += term;
  }
  return sum;
}
