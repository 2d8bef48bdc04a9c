/** Mean of at least one value; null of none. */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : sumOf(values) / values.length;
}

/** The middle value, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  return quantileOf(values, 0.5);
}

/** The value below which a share (0..1) of the values lies, between two of them by how far it is from each; null of
 *  none. (Hyndman and Fan 1996, definition 7, as in spreadsheets.) */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [lower, upper] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return lower === undefined || upper === undefined ? null : lower + (upper - lower) * (place - Math.floor(place));
}

/** Covariance of a sample, n - 1 in the denominator; null of fewer than two pairs. */
export function covarianceOf(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)];
  if (xs.length < 2 || meanX === null || meanY === null) return null;
  return sumOf(xs.map((x, index) => (x - meanX) * ((ys[index] ?? 0) - meanY))) / (xs.length - 1);
}

/** Variance of a sample, n - 1 in the denominator; null of fewer than two values. */
export function varianceOf(values: readonly number[]): number | null {
  return covarianceOf(values, values);
}

export function standardDeviationOf(values: readonly number[]): number | null {
  const variance = varianceOf(values);
  return variance === null ? null : Math.sqrt(variance);
}

/** Skewness of a sample, k3 / k2^(3/2) with Fisher's k-statistics; null of fewer than three values or of equal ones.
 *  (Moodle, Quiz statistics calculations: skewness.) */
export function skewnessOf(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = varianceOf(values);
  if (n < 3 || isNone(k2)) return null;
  const k3 = (n * n * centralMoment(values, 3)) / ((n - 1) * (n - 2));
  return k3 / k2 ** 1.5;
}

/** Excess kurtosis of a sample, k4 / k2^2, 0 for a normal distribution; null of fewer than four values or of equal
 *  ones. (Moodle, Quiz statistics calculations: kurtosis.) */
export function kurtosisOf(values: readonly number[]): number | null {
  const n = values.length;
  const k2 = varianceOf(values);
  if (n < 4 || isNone(k2)) return null;
  const [m2, m4] = [centralMoment(values, 2), centralMoment(values, 4)];
  const k4 = (n * n * ((n + 1) * m4 - 3 * (n - 1) * m2 * m2)) / ((n - 1) * (n - 2) * (n - 3));
  return k4 / (k2 * k2);
}

/** Mean of the deviations from the mean, each to a power. */
function centralMoment(values: readonly number[], power: number): number {
  const mean = meanOf(values) ?? 0;
  return sumOf(values.map((value) => (value - mean) ** power)) / values.length;
}

/** Sums of the same scores in another order differ by a trace, 1e-12 or less: without it equals are equal. */
export function withoutTrace(value: number): number {
  return Math.round(value * 1e12) / 1e12;
}

/** Rounding leaves a trace of variance in equal values: a millionth of a millionth is none. */
export function isNone(variance: number | null): variance is null {
  return variance === null || variance < 1e-12;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
