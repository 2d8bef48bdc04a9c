import { asId } from '@/core/ids';
import type { CourseId, LearnerId } from '@/core/ids';

/** Whose weights are fitted, and to which course's reviews. */
export interface FittedDeck {
  readonly learnerId: LearnerId;
  readonly courseId: CourseId;
}

/** The name of the job that fits them. */
export function fitKey({ learnerId, courseId }: FittedDeck): string {
  return `${learnerId} ${courseId}`;
}

export function fittedDeck(key: string): FittedDeck {
  const [learnerId = '', courseId = ''] = key.split(' ');
  return { learnerId: asId<LearnerId>(learnerId), courseId: asId<CourseId>(courseId) };
}
