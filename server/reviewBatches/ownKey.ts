import type { LearnerId } from '@/core/ids';

/** Cards and events have ids that are unique with their learner's. */
export function ownKey(learnerId: LearnerId, id: string): string {
  return `${learnerId} ${id}`;
}
