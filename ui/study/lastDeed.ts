import type { Rating } from '@/core/scheduling/event';
import { lastDone } from '@/core/scheduling/session';
import type { StudySession } from '@/core/scheduling/session';
import type { Step } from '@/core/scheduling/undoable';

/** What a learner did to a card. */
export type Deed = Rating | 'practice' | Exclude<Step['action']['kind'], 'review'>;

/** What would be taken back next; null when there is nothing. */
export function lastDeed(session: StudySession): Deed | null {
  const last = lastDone(session);
  if (last === null) return null;
  if (last.kind === 'practice') return 'practice';
  const { action } = last.step;
  return action.kind === 'review' ? action.rating : action.kind;
}
