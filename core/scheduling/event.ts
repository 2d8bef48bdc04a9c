import type { CardId, CourseId, EventId, QuestionId } from '../ids';
import type { Confidence } from '../quiz/confidence';
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

interface CardEventBase extends EventBase {
  readonly cardId: CardId;
  /** Events of several cards that are one step to the learner, and are taken back together. */
  readonly actionId?: EventId;
}

export interface Review extends CardEventBase {
  readonly kind: 'review';
  readonly rating: Rating;
  readonly source: ReviewSource;
  /** From the prompt to the rating, ms. */
  readonly durationMs: number;
  /** What was asked; unknown for a review told of by an older page. */
  readonly questionId?: QuestionId;
  /** The interval that was chosen, for a lighter day; counts only where the fuzz allows it. */
  readonly chosenDays?: number;
  /** How sure the learner was of the answer; unknown where that was not asked. */
  readonly confidence?: Confidence;
}

/** From here on the card is not asked. */
export interface Suspend extends CardEventBase {
  readonly kind: 'suspend';
}

/** From here on a suspended card is asked again; one that was put off is asked at once. */
export interface Resume extends CardEventBase {
  readonly kind: 'resume';
}

/** The card is not asked before `until`. */
export interface Bury extends CardEventBase {
  readonly kind: 'bury';
  readonly until: Instant;
}

/** The card is new again. */
export interface Reset extends CardEventBase {
  readonly kind: 'reset';
}

/** Plans that move many cards at once. */
export const planKinds = ['postpone', 'advance', 'flatten', 'break', 'easy-dates'] as const;
export type PlanKind = (typeof planKinds)[number];

/** The card falls due at `dueAt`, whatever was scheduled; a card never reviewed stays as it is. */
export interface SetDue extends CardEventBase {
  readonly kind: 'set-due';
  readonly dueAt: Instant;
  /** The plan that it is a part of. */
  readonly plan?: PlanKind;
}

/** The learner says that a question of the card is wrong or unclear. */
export interface Flag extends CardEventBase {
  readonly kind: 'flag';
  readonly questionId: QuestionId;
  readonly note: string;
}

/** Takes back one event of the card, if it is then the card's newest. */
export interface Undo extends CardEventBase {
  readonly kind: 'undo';
  readonly undoes: EventId;
}

interface CourseEventBase extends EventBase {
  readonly courseId: CourseId;
}

/** From here on the learner's reviews in the course use these parameters. */
export interface ParametersChange extends CourseEventBase {
  readonly kind: 'parameters';
  readonly parameters: SchedulingParameters;
}

/** Recomputes what lies behind it with the parameters then in force. */
export interface Reschedule extends CourseEventBase {
  readonly kind: 'reschedule';
}

/** Takes back one event of the course, if it is then the course's newest. */
export interface CourseUndo extends CourseEventBase {
  readonly kind: 'course-undo';
  readonly undoes: EventId;
}

/** What can be done to one card. */
export type CardAction = Review | Suspend | Resume | Bury | Reset | SetDue | Flag;
/** Happens to one card. */
export type CardEvent = CardAction | Undo;
/** Happens to all of a learner's cards in a course. */
export type CourseEvent = ParametersChange | Reschedule | CourseUndo;
/** Everything that can happen in study. */
export type StudyEvent = CardEvent | CourseEvent;
