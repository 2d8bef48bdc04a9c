import type { LearnerId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';

/** As often an author may ask within an hour: each section of a long article some times over. */
export const mostTurnsAnHour = 40;

const underWay = new Set<LearnerId>();
const taken = new Map<LearnerId, readonly Instant[]>();

/** Runs `ask` unless the author waits for an answer already, or has asked too often. A restart of the server forgets. */
export async function inTurn<Answer>(authorId: LearnerId, now: Instant, ask: () => Promise<Answer>): Promise<Answer | { readonly ok: false; readonly reason: 'one-at-a-time' | 'too-often' }> {
  if (underWay.has(authorId)) return { ok: false, reason: 'one-at-a-time' };
  const recent = (taken.get(authorId) ?? []).filter((at) => at > now - HOUR_MS);
  if (recent.length >= mostTurnsAnHour) return { ok: false, reason: 'too-often' };
  taken.set(authorId, [...recent, now]);
  underWay.add(authorId);
  try {
    return await ask();
  } finally {
    underWay.delete(authorId);
  }
}
