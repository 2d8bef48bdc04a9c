import { DAY_MS, MINUTE_MS } from '../time';
import type { Instant } from '../time';

/** How long one stays signed in without a visit: learners come back after weeks. */
export const idleDays = 60;

/** And with visits: a school year and its holidays. */
const longestDays = 365;

/** Who signed in longer ago signs in again before they change what signs them in. */
const freshMinutes = 15;
export const freshSeconds = freshMinutes * 60;

interface Begun {
  readonly begunAt: Instant;
}

/** Whether a session is over, however much it is used. A guest's is not: they have no other way to what they learned. */
export function isOver({ begunAt, isGuest }: Begun & { readonly isGuest: boolean }, now: Instant): boolean {
  return !isGuest && now - begunAt >= longestDays * DAY_MS;
}

export function isFresh({ begunAt }: Begun, now: Instant): boolean {
  return now - begunAt < freshMinutes * MINUTE_MS;
}
