import type { Review, Undo } from '@/core/scheduling/event';
import { asId } from '@/core/ids';
import type { CardId, EventId } from '@/core/ids';
import { noon } from './card';

export const theCard = asId<CardId>('course/fact/year');

export function aReview(id: string, parts: Partial<Review> = {}): Review {
  return {
    kind: 'review', id: asId<EventId>(id), cardId: theCard, rating: 'good', at: noon, source: 'study', durationMs: 4000,
    ...parts,
  };
}

export function anUndo(id: string, undoes: string, at: number): Undo {
  return { kind: 'undo', id: asId<EventId>(id), cardId: theCard, undoes: asId<EventId>(undoes), at };
}
