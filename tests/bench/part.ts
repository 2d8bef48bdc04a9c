/** Measured values by flat key. */
export type Figures = Readonly<Record<string, number>>;

/** Where the measured server listens. */
export const benchPort = 3290;

/** One part of the bench; `folder` is empty, its own, and deleted afterwards. */
export type Part = (folder: string) => Promise<Figures>;

/** Rounded to what the measurement bears. */
export function rounded(value: number, digits = 0): number {
  return Number(value.toFixed(digits));
}

/** The value below which a share (0..1) of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}
