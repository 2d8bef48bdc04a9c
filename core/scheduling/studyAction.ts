import type { EventId } from '../ids';
import type { Instant } from '../time';
import type { CardAction, PlanKind } from './event';

/** Something that was done to several cards as one. */
export interface StudyAction {
  readonly id: EventId;
  readonly kind: Exclude<CardAction['kind'], 'review'> | PlanKind;
  readonly at: Instant;
  readonly cards: number;
  readonly isUndone: boolean;
}
