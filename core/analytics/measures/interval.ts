/** Bounds between which the true value lies in 95 of 100 samples, where no other certainty is given. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** In how many of 100 samples. */
export type Certainty = 95 | 99;

/** Percentiles of the normal distribution: the 97.5th and the 99.5th. */
const percentiles: Readonly<Record<Certainty, number>> = { 95: 1.959963984540054, 99: 2.5758293035489 };

/** Wilson's score interval of a proportion (Wilson 1927); null without observations. Of scores between 0 and 1, whose
 *  variance is at most that of a proportion of the same mean, it is rather too wide than too narrow. */
export function proportionInterval(proportion: number, count: number, certainty: Certainty = 95): Interval | null {
  if (count === 0) return null;
  const z = percentiles[certainty];
  const centre = proportion + (z * z) / (2 * count);
  const reach = z * Math.sqrt((proportion * (1 - proportion)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}

/** Interval of the difference of two proportions, each with its count: Newcombe's hybrid of their score intervals
 *  (Newcombe 1998, method 10); null where either has no observations. */
export function differenceInterval(one: readonly [number, number], other: readonly [number, number], certainty: Certainty = 95): Interval | null {
  const [first, second] = [proportionInterval(...one, certainty), proportionInterval(...other, certainty)];
  if (first === null || second === null) return null;
  const difference = one[0] - other[0];
  return {
    low: difference - Math.hypot(one[0] - first.low, second.high - other[0]),
    high: difference + Math.hypot(first.high - one[0], other[0] - second.low),
  };
}

/** Interval of a mean by Student's t; null of fewer than two values. */
export function meanInterval(mean: number, standardDeviation: number | null, count: number): Interval | null {
  if (standardDeviation === null || count < 2) return null;
  const reach = (studentsT(count - 1) * standardDeviation) / Math.sqrt(count);
  return { low: mean - reach, high: mean + reach };
}

/** The 97.5th percentile of Student's t, within 0.001 from 4 degrees of freedom on: an expansion in powers of their
 *  inverse (Abramowitz and Stegun 1964, 26.7.5). For fewer the exact values. */
function studentsT(degrees: number): number {
  const z = percentiles[95];
  const exact = [12.706204736, 4.302652730, 3.182446305][degrees - 1];
  if (exact !== undefined) return exact;
  const terms = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return terms.reduce((sum, term, power) => sum + term / degrees ** power, 0);
}

/** Interval of Cronbach's alpha of so many questions and attempts, by the logarithm of 1 - alpha (Bonett 2002); null of
 *  fewer than three attempts or two questions, or where alpha is perfect. */
export function alphaInterval(alpha: number, questions: number, attempts: number): Interval | null {
  if (alpha >= 1 || questions < 2 || attempts < 3) return null;
  const reach = percentiles[95] * Math.sqrt((2 * questions) / ((questions - 1) * (attempts - 2)));
  return { low: 1 - (1 - alpha) * Math.exp(reach), high: 1 - (1 - alpha) * Math.exp(-reach) };
}

/** Interval of a correlation by Fisher's z transformation (Fisher 1921); null of fewer than four pairs, or where the
 *  correlation is perfect. */
export function correlationInterval(correlation: number, count: number, certainty: Certainty = 95): Interval | null {
  if (count < 4 || Math.abs(correlation) >= 1) return null;
  const centre = Math.atanh(correlation);
  const reach = percentiles[certainty] / Math.sqrt(count - 3);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
