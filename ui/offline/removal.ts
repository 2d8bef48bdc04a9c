import { deleteDB } from 'idb';
import type { LearnerId } from '@/core/ids';
import { databaseName } from './database';
import { clearMirror } from './mirror';
import { forgetLearner } from './rememberedLearner';

/** Removes all that this browser keeps of a learner, and the pages kept for use without a connection. */
export async function removeLocalStudy(learnerId: LearnerId): Promise<void> {
  await removeData(learnerId);
  forgetLearner();
  if (!('caches' in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}

/** Removes a learner's database and mirror only. */
export async function removeData(learnerId: LearnerId): Promise<void> {
  await new Promise<void>((resolve) => {
    // Held open by a tab that sleeps: it goes when that tab does.
    void deleteDB(databaseName(learnerId), { blocked: () => resolve() }).catch(() => undefined).then(() => resolve());
  });
  clearMirror(learnerId);
}
