import type { Interval } from '@/core/analytics/measures/interval';

/** Two decimals, or a dash. */
export function decimal(value: number | null): string {
  return value === null ? '–' : value.toFixed(2).replace('-', '−');
}

/** "0.41 to 0.78"; empty where there are no bounds. */
export function within(interval: Interval | null, text: (value: number) => string): string {
  return interval === null ? '' : `${text(interval.low)} to ${text(interval.high)}`;
}

/** "8 s", "1 min 20 s". */
export function secondsText(elapsedMs: number): string {
  const seconds = Math.round(elapsedMs / 1000);
  if (seconds < 60) return `${seconds} s`;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
