import type { Instant } from '@/core/time';

/** "3 December 2026 at 14:05", by a clock on the wall. */
export function momentText(instant: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' }).format(instant);
}
