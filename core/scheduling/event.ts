import type { CardId, CourseId, EventId } from '../ids';
import type { Instant } from '../time';
import type { SchedulingParameters } from './parameters';

export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

export type ReviewSource = 'study' | 'quiz';

interface EventBase {
  readonly id: EventId;
  /** Corrected time: what the fold orders by, then by id. */
  readonly at: Instant;
}

export interface Review extends EventBase {
  readonly kind: 'review';
  readonly cardId: CardId;
  readonly rating: Rating;
  readonly source: ReviewSource;
  /** From the prompt to the rating, ms. */
  readonly durationMs: number;
}

/** Takes back one review, if it is then the card's newest. */
export interface Undo extends EventBase {
  readonly kind: 'undo';
  readonly cardId: CardId;
  readonly undoes: EventId;
}

/** From here on the learner's reviews in the course use these parameters. */
export interface ParametersChange extends EventBase {
  readonly kind: 'parameters';
  readonly courseId: CourseId;
  readonly parameters: SchedulingParameters;
}

/** Recomputes what lies behind it with the parameters then in force. */
export interface Reschedule extends EventBase {
  readonly kind: 'reschedule';
  readonly courseId: CourseId;
}

/** Happens to one card. */
export type CardEvent = Review | Undo;
/** Happens to all of a learner's cards in a course. */
export type CourseEvent = ParametersChange | Reschedule;
/** Everything that can happen in study. */
export type StudyEvent = CardEvent | CourseEvent;
