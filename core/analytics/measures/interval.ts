/** Bounds between which the true value lies in 95 of 100 samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959963984540054;

/** Wilson's score interval of a proportion (Wilson 1927); null without observations. Of scores between 0 and 1, whose
 *  variance is at most that of a proportion of the same mean, it is rather too wide than too narrow. */
export function proportionInterval(proportion: number, count: number): Interval | null {
  if (count === 0) return null;
  const centre = proportion + (z * z) / (2 * count);
  const reach = z * Math.sqrt((proportion * (1 - proportion)) / count + (z * z) / (4 * count * count));
  const scale = 1 + (z * z) / count;
  return { low: Math.max(0, (centre - reach) / scale), high: Math.min(1, (centre + reach) / scale) };
}

/** Interval of a correlation by Fisher's z transformation (Fisher 1921); null of fewer than four pairs, or where the
 *  correlation is perfect. */
export function correlationInterval(correlation: number, count: number): Interval | null {
  if (count < 4 || Math.abs(correlation) >= 1) return null;
  const centre = Math.atanh(correlation);
  const reach = z / Math.sqrt(count - 3);
  return { low: Math.tanh(centre - reach), high: Math.tanh(centre + reach) };
}
