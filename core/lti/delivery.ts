import { DAY_MS, HOUR_MS, MINUTE_MS } from '../time';

/** What becomes of a score that a platform was sent. */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'again'; readonly inMs: number }
  | { readonly kind: 'given-up' };

/** How long is waited after the first try, the second and so on; after the last of them nothing more is tried by itself. */
const waitsMs: readonly number[] = [MINUTE_MS, 4 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 12 * HOUR_MS, DAY_MS, DAY_MS];

/** Answers after which the same again would be answered the same: the column is gone, or may not be written to. */
const final: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 415, 422]);

/** `status` is null where the platform was not reached; `tries` counts this one; `retryAfterMs` is what the platform asks for. */
export function deliveryOf(status: number | null, tries: number, retryAfterMs: number | null): Delivery {
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' };
  const wait = waitsMs[tries - 1];
  if (wait === undefined || (status !== null && final.has(status))) return { kind: 'given-up' };
  return { kind: 'again', inMs: Math.min(DAY_MS, Math.max(wait, retryAfterMs ?? 0)) };
}

/** The header Retry-After in milliseconds, where it is a number of seconds; null otherwise. */
export function retryAfterMs(header: string | null): number | null {
  return header !== null && /^\d{1,9}$/.test(header.trim()) ? Number(header) * 1000 : null;
}
