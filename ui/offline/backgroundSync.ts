import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import { z } from 'zod';
import { fetchedWithin } from './keptDecks';
import { LocalStudy } from './localStudy';
import { removeData } from './removal';
import { rememberedLearner, rememberLearner } from './rememberedLearner';
import type { RememberedLearner } from './rememberedLearner';

const staleMs = 6 * HOUR_MS;
const coursesSchema = z.object({ courses: z.array(z.string().transform((id) => asId<CourseId>(id))) });

/** Brings this browser and the server up to date while the learner is on any page: sends what waits, fetches the decks
 *  of the courses that are studied, so that they are here when the connection is not. */
export async function syncInBackground(learner: RememberedLearner): Promise<void> {
  const before = rememberedLearner();
  const local = new LocalStudy(learner.id);
  try {
    await local.journal.load();
    // A guest who has claimed an account in this browser: what was done before is the account's now.
    if (before !== null && before.isGuest && !learner.isGuest) await takeOver(before.id, local);
    rememberLearner(learner);
    await local.outbox.send();
    for (const courseId of await staleCourses(local)) await local.refreshDeck(courseId);
  } finally {
    await local.close();
  }
}

async function takeOver(guest: LearnerId, local: LocalStudy): Promise<void> {
  const old = new LocalStudy(guest);
  await old.journal.load();
  const entries = old.journal.unsent();
  await old.close();
  for (const entry of entries) await local.journal.add(entry);
  if (local.journal.isKept()) await removeData(guest);
}

async function staleCourses(local: LocalStudy): Promise<CourseId[]> {
  const fresh = await fetchedWithin(local.database, staleMs, Date.now());
  return (await studiedCourses()).filter((id) => !fresh.has(id));
}

async function studiedCourses(): Promise<readonly CourseId[]> {
  try {
    const response = await fetch('/api/study', { signal: AbortSignal.timeout(10_000) });
    return response.ok ? coursesSchema.parse(await response.json()).courses : [];
  } catch {
    // Offline: what is kept has to do.
    return [];
  }
}
