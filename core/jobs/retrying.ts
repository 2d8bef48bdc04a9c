import { HOUR_MS, MINUTE_MS } from '../time';

/** Begun so often without being done, a job is left to a person. */
export const mostTries = 8;

const firstDelayMs = MINUTE_MS;
const longestDelayMs = 6 * HOUR_MS;

/** How long after its `tries`-th try failed a job is tried again: a minute, then four times as long each time, at most six
 *  hours. */
export function retryDelayMs(tries: number): number {
  return Math.min(firstDelayMs * 4 ** (tries - 1), longestDelayMs);
}
