import type { Instant } from '@/core/time';

/** The server's clock: the one place where a request's time comes from. */
export function currentInstant(): Instant {
  return Date.now();
}
