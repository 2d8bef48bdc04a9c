import type { Bury, CardAction, CourseUndo, Flag, Reset, Resume, Review, SetDue, Suspend, Undo } from '@/core/scheduling/event';
import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId } from '@/core/ids';
import { noon } from './card';

export const theCard = asId<CardId>('course/fact/year');

export function aReview(id: string, parts: Partial<Review> = {}): Review {
  return {
    kind: 'review', id: asId<EventId>(id), cardId: theCard, rating: 'good', at: noon, source: 'study', durationMs: 4000,
    ...parts,
  };
}

type ActionParts =
  | Pick<Suspend, 'kind'> | Pick<Resume, 'kind'> | Pick<Reset, 'kind'>
  | Pick<Bury, 'kind' | 'until'> | Pick<SetDue, 'kind' | 'dueAt'> | Pick<Flag, 'kind' | 'questionId' | 'note'>;

/** Anything done to the card but a review. */
export function anAction(id: string, at: number, parts: ActionParts): CardAction {
  return { id: asId<EventId>(id), cardId: theCard, at, ...parts };
}

export function anUndo(id: string, undoes: string, at: number): Undo {
  return { kind: 'undo', id: asId<EventId>(id), cardId: theCard, undoes: asId<EventId>(undoes), at };
}

export function aCourseUndo(id: string, undoes: string, at: number): CourseUndo {
  return { kind: 'course-undo', id: asId<EventId>(id), courseId: asId<CourseId>('course'), undoes: asId<EventId>(undoes), at };
}
