/** Values from `from` up to but not at `to`; the last bin also holds what lies behind it. */
export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Counts values between the edges, which rise; what lies before the first counts in the first bin. */
export function histogram(values: readonly number[], edges: readonly number[]): HistogramBin[] {
  const bins = edges.slice(0, -1).map((from, index) => ({ from, to: edges[index + 1] ?? from, count: 0 }));
  for (const value of values) {
    const bin = bins.findLast(({ from }) => from <= value) ?? bins[0];
    if (bin !== undefined) bin.count += 1;
  }
  return bins;
}

/** Days. */
export const stabilityEdges: readonly number[] = [0, 1, 3, 7, 14, 30, 60, 90, 180, 365, 730, 36_500];
/** FSRS's D. */
export const difficultyEdges: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10.001];
/** 0..1 */
export const recallEdges: readonly number[] = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];
