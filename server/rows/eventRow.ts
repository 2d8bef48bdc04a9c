import { asId } from '@/core/ids';
import type { CardId, CourseId, EventId, LearnerId, QuestionId } from '@/core/ids';
import { ratings } from '@/core/scheduling/event';
import type { Bury, CardEvent, CourseEvent, Flag, Review, SetDue, StudyEvent } from '@/core/scheduling/event';
import { defaultParameters } from '@/core/scheduling/fsrs';
import type { SchedulingParameters } from '@/core/scheduling/parameters';
import type { Instant } from '@/core/time';
import type { Prisma, StudyEvent as EventRow } from '../generated/sqlite/client';
import { Remembered } from '../remembered';
import { fromStored, toStored } from './stored';

/** An event with what only the server knows of it. */
export interface ReceivedEvent {
  readonly event: StudyEvent;
  readonly courseId: CourseId;
  /** As the sender's clock had it. */
  readonly clientAt: Instant;
  readonly receivedAt: Instant;
}

type ReviewDetails = Pick<Review, 'chosenDays' | 'confidence'>;

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
  if ('courseId' in event) return detailsOfCourseEvent(event);
  const common = { cardId: event.cardId, ...(event.actionId === undefined ? {} : { actionId: event.actionId }) };
  switch (event.kind) {
    case 'review': {
      const { source, durationMs, questionId } = event;
      return { ...common, source, durationMs, questionId: questionId ?? null, rating: ratings.indexOf(event.rating) + 1, ...detailsOfReview(event) };
    }
    case 'undo':
      return { ...common, undoesId: event.undoes };
    case 'bury':
      return { ...common, details: { until: event.until } };
    case 'set-due':
      return { ...common, details: { dueAt: event.dueAt, ...(event.plan === undefined ? {} : { plan: event.plan }) } };
    case 'flag':
      return { ...common, questionId: event.questionId, details: { note: event.note } };
    case 'suspend':
    case 'resume':
    case 'reset':
      return common;
  }
}

function detailsOfReview({ chosenDays, confidence }: ReviewDetails): Partial<Prisma.StudyEventCreateManyInput> {
  const details = { ...(chosenDays === undefined ? {} : { chosenDays }), ...(confidence === undefined ? {} : { confidence }) };
  return Object.keys(details).length === 0 ? {} : { details };
}

function detailsOfCourseEvent(event: CourseEvent): Partial<Prisma.StudyEventCreateManyInput> {
  switch (event.kind) {
    case 'parameters':
      return { parameters: toStored(event.parameters) };
    case 'course-undo':
      return { undoesId: event.undoes };
    case 'reschedule':
      return {};
  }
}

/** Throws on a row that no version of the program wrote. */
export function cardEventOfRow(row: EventRow): CardEvent {
  const event = row.cardId === null ? null : eventOfCard(row, asId<CardId>(row.cardId));
  if (event === null) throw new Error(`The stored event ${row.id} of kind ${row.kind} cannot be read`);
  return event;
}

function eventOfCard(row: EventRow, cardId: CardId): CardEvent | null {
  const action = row.actionId === null ? {} : { actionId: asId<EventId>(row.actionId) };
  const common = { id: asId<EventId>(row.id), at: row.at.getTime(), cardId, ...action };
  switch (row.kind) {
    case 'review': {
      const rating = ratings[(row.rating ?? 0) - 1];
      const source = row.source === 'quiz' ? 'quiz' : 'study';
      const asked = row.questionId === null ? {} : { questionId: asId<QuestionId>(row.questionId) };
      const review = { ...common, ...asked, ...fromStored<ReviewDetails>(row.details ?? {}), source, durationMs: row.durationMs ?? 0 } as const;
      return rating === undefined ? null : { ...review, kind: 'review', rating };
    }
    case 'undo':
      return row.undoesId === null ? null : { ...common, kind: 'undo', undoes: asId<EventId>(row.undoesId) };
    case 'bury':
      return { ...common, kind: 'bury', ...fromStored<Pick<Bury, 'until'>>(row.details) };
    case 'set-due':
      return { ...common, kind: 'set-due', ...fromStored<Pick<SetDue, 'dueAt' | 'plan'>>(row.details) };
    case 'flag':
      return { ...common, kind: 'flag', questionId: asId<QuestionId>(row.questionId ?? ''), ...fromStored<Pick<Flag, 'note'>>(row.details) };
    case 'suspend':
    case 'resume':
    case 'reset':
      return { ...common, kind: row.kind };
    default:
      return null;
  }
}

/** What of a review's row tells whether and when a card was recalled. */
export const recallColumns = { id: true, cardId: true, rating: true, at: true } as const;

/** Throws on a row that no version of the program wrote. */
export function recallOfRow({ id, cardId, rating, at }: Pick<EventRow, keyof typeof recallColumns>): Pick<Review, 'cardId' | 'rating' | 'at'> {
  const given = ratings[(rating ?? 0) - 1];
  if (cardId === null || given === undefined) throw new Error(`The stored review ${id} cannot be read`);
  return { cardId: asId<CardId>(cardId), rating: given, at: at.getTime() };
}

/** Throws on a row that no version of the program wrote. */
export function courseEventOfRow(row: EventRow): CourseEvent {
  const common = { id: asId<EventId>(row.id), at: row.at.getTime(), courseId: asId<CourseId>(row.courseId) };
  if (row.kind === 'reschedule') return { ...common, kind: 'reschedule' };
  if (row.kind === 'course-undo' && row.undoesId !== null) {
    return { ...common, kind: 'course-undo', undoes: asId<EventId>(row.undoesId) };
  }
  if (row.kind === 'parameters' && row.parameters !== null) {
    return { ...common, kind: 'parameters', parameters: parametersOfStored(row.parameters) };
  }
  throw new Error(`The stored event ${row.id} of kind ${row.kind} cannot be read`);
}

/** Parameters stored before a part of them existed have its default. */
export function parametersOfStored(stored: Prisma.JsonValue): SchedulingParameters {
  const key = JSON.stringify(stored);
  const known = knownParameters.get(key);
  if (known !== undefined) return known;
  const parameters = { ...defaultParameters, ...fromStored<Partial<SchedulingParameters>>(stored) };
  knownParameters.set(key, parameters);
  return parameters;
}

/** What is worked out of parameters is kept by their object: twice a large class's. */
const knownParameters = new Remembered<string, SchedulingParameters>(1_000);
