import type { LearnerId } from '@/core/ids';
import { LocalStudy } from './localStudy';
import { removeLocalStudy } from './removal';

const longestWaitMs = 5_000;

/** Sends what waits on this device before its learner leaves; gives how many events could not be sent. */
export async function sendRest(learnerId: LearnerId): Promise<number> {
  const local = new LocalStudy(learnerId);
  await local.journal.load();
  const patience = new Promise((resolve) => setTimeout(resolve, longestWaitMs));
  await Promise.race([local.outbox.send(), patience]);
  const left = local.journal.unsent().length;
  await local.close();
  return left;
}

/** Removes the learner's study from this device; other tabs leave as well. */
export async function leaveDevice(learnerId: LearnerId): Promise<void> {
  await new LocalStudy(learnerId).leave();
  await removeLocalStudy(learnerId);
}
