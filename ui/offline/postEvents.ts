import { z } from 'zod';
import { asId } from '@/core/ids';
import type { EventId } from '@/core/ids';
import { cardSchema } from '@/core/scheduling/deckSchema';
import { instantSchema } from '@/core/scheduling/reportedEventSchema';
import type { Entry } from './entry';

const takenSchema = z.object({
  results: z.array(z.object({
    id: z.string().transform((id) => asId<EventId>(id)),
    status: z.enum(['accepted', 'duplicate', 'no-effect', 'refused']),
  })),
  cards: z.array(cardSchema),
  serverNow: instantSchema,
  /** By how much the server finds this device's clock ahead of its own. */
  clockAheadMs: z.number(),
});

export type Taken = z.infer<typeof takenSchema>;

export type Answer =
  | { readonly kind: 'taken'; readonly taken: Taken }
  | { readonly kind: 'signed-out' }
  /** The request as a whole is not understood: one of its events is wrong. */
  | { readonly kind: 'not-understood' }
  /** No connection, no answer in time, or one that is not the server's: it may work later. */
  | { readonly kind: 'unreachable' };

const longestWaitMs = 10_000;

/** Sends events to the server, which knows them by id: sending one again does no harm. */
export async function postEvents(entries: readonly Entry[]): Promise<Answer> {
  try {
    const response = await fetch('/api/reviews', { ...request(entries), signal: AbortSignal.timeout(longestWaitMs) });
    if (response.status === 401) return { kind: 'signed-out' };
    if (response.status === 400 || response.status === 413) return { kind: 'not-understood' };
    if (response.status !== 200 && response.status !== 422) return { kind: 'unreachable' };
    return { kind: 'taken', taken: takenSchema.parse(await response.json()) };
  } catch {
    // Offline, timed out, broken off, or somebody else's page (a hotel's sign-in, for instance).
    return { kind: 'unreachable' };
  }
}

/** Sends without waiting, while the page is being left. */
export function postOnLeave(entries: readonly Entry[]): void {
  void fetch('/api/reviews', { ...request(entries), keepalive: true }).catch(() => undefined);
}

function request(entries: readonly Entry[]): RequestInit {
  const events = entries.map(({ event, since }) => ({ ...event, since }));
  return {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ sentAt: Date.now(), events }),
  };
}
