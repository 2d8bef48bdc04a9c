import { asId } from '@/core/ids';
import type { LearnerId } from '@/core/ids';

/** Whose study this browser keeps, for pages that open without the server. */
export interface RememberedLearner {
  readonly id: LearnerId;
  readonly isGuest: boolean;
}

const key = 'learner';
const guestMark = 'guest ';

export function rememberLearner({ id, isGuest }: RememberedLearner): void {
  try {
    localStorage.setItem(key, (isGuest ? guestMark : '') + id);
  } catch {
    // Full or blocked: without a connection, the page cannot tell whose cards to show.
  }
}

export function rememberedLearner(): RememberedLearner | null {
  try {
    const text = localStorage.getItem(key);
    if (text === null || text === '') return null;
    const isGuest = text.startsWith(guestMark);
    return { id: asId<LearnerId>(isGuest ? text.slice(guestMark.length) : text), isGuest };
  } catch {
    // Blocked.
    return null;
  }
}

export function forgetLearner(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: there is nothing to forget.
  }
}
