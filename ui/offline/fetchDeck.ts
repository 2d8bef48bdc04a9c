import type { CourseId, LearnerId } from '@/core/ids';
import { deckSchema } from '@/core/scheduling/deckSchema';
import type { KeptDeck } from './keptDecks';

/** As many days as study can go on without the server. */
const daysKept = 14;

const longestWaitMs = 20_000;

/** The learner's deck for the next days from the server; null where that cannot be reached, or somebody else is
 *  signed in. */
export async function fetchDeck(learnerId: LearnerId, courseId: CourseId): Promise<KeptDeck | null> {
  const fetchedAt = Date.now();
  try {
    const signal = AbortSignal.timeout(longestWaitMs);
    const response = await fetch(`/api/study/${encodeURIComponent(courseId)}?days=${daysKept}`, { signal });
    if (!response.ok) return null;
    const deck = deckSchema.parse(await response.json());
    return deck.learnerId === learnerId ? { deck, fetchedAt } : null;
  } catch {
    // Offline, timed out, or not the server's answer: what is kept has to do.
    return null;
  }
}
