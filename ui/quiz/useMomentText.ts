import type { Instant } from '@/core/time';
import { useDateFormat } from '../messages/dates';

/** "3 December 2026 at 14:05", by a clock on the wall. */
export function useMomentText(timeZone: string): (instant: Instant) => string {
  const dates = useDateFormat({ timeZone, dateStyle: 'long', timeStyle: 'short' });
  return (instant) => dates.format(instant);
}
