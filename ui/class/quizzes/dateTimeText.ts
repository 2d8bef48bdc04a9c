import type { Instant } from '@/core/time';

/** "1 Dec 2026, 09:00" by a clock of the world. */
export function dateTimeText(at: Instant, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(at);
}
