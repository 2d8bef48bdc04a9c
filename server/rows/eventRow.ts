import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import type { CardEvent, CourseEvent, StudyEvent } from '@/core/scheduling/event';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import type { Instant } from '@/core/time';
import type { Prisma, StudyEvent as EventRow } from '../generated/sqlite/client';
import { fromStored, toStored } from './stored';

/** An event with what only the server knows of it. */
export interface ReceivedEvent {
  readonly event: StudyEvent;
  readonly courseId: CourseId;
  /** As the sender's clock had it. */
  readonly clientAt: Instant;
  readonly receivedAt: Instant;
}

export function rowOfEvent(learnerId: LearnerId, received: ReceivedEvent): Prisma.StudyEventCreateManyInput {
  const { event } = received;
  return {
    learnerId,
    id: event.id,
    courseId: received.courseId,
    kind: event.kind,
    ...detailsOf(event),
    at: new Date(event.at),
    clientAt: new Date(received.clientAt),
    receivedAt: new Date(received.receivedAt),
  };
}

function detailsOf(event: StudyEvent): Partial<Prisma.StudyEventCreateManyInput> {
  switch (event.kind) {
    case 'review': {
      const { cardId, source, durationMs } = event;
      return { cardId, source, durationMs, rating: ratings.indexOf(event.rating) + 1 };
    }
    case 'undo':
      return { cardId: event.cardId, undoesId: event.undoes };
    case 'parameters':
      return { parameters: toStored(event.parameters) };
    case 'reschedule':
      return {};
  }
}

/** Throws on a row that no version of the program wrote. */
export function cardEventOfRow(row: EventRow): CardEvent {
  const common = { id: asId<EventId>(row.id), at: row.at.getTime() };
  if (row.cardId !== null && row.kind === 'undo' && row.undoesId !== null) {
    return { ...common, kind: 'undo', cardId: asId<CardId>(row.cardId), undoes: asId<EventId>(row.undoesId) };
  }
  const rating = row.rating === null ? undefined : ratings[row.rating - 1];
  if (row.cardId !== null && row.kind === 'review' && rating !== undefined) {
    const source = row.source === 'quiz' ? 'quiz' : 'study';
    return {
      ...common, kind: 'review', cardId: asId<CardId>(row.cardId), rating, source, durationMs: row.durationMs ?? 0,
    };
  }
  throw new Error(`The stored event ${row.id} of kind ${row.kind} cannot be read`);
}

export function courseEventOfRow(row: EventRow): CourseEvent {
  const common = { id: asId<EventId>(row.id), at: row.at.getTime(), courseId: asId<CourseId>(row.courseId) };
  if (row.kind === 'reschedule') return { ...common, kind: 'reschedule' };
  if (row.kind === 'parameters' && row.parameters !== null) {
    return { ...common, kind: 'parameters', parameters: fromStored<SchedulingParameters>(row.parameters) };
  }
  throw new Error(`The stored event ${row.id} of kind ${row.kind} cannot be read`);
}
