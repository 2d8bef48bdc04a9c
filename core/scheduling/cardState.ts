import type { CardId, FactId, QuestionId, SectionId } from '../ids';
import type { Instant } from '../time';

export const phases = ['new', 'learning', 'review', 'relearning'] as const;
export type Phase = (typeof phases)[number];

/** Never reviewed (or every review undone). */
export interface NewCardState {
  readonly phase: 'new';
}

/** What FSRS knows of a card that has been reviewed. */
export interface ReviewedCardState {
  readonly phase: 'learning' | 'review' | 'relearning';
  readonly dueAt: Instant;
  /** Days until retrievability falls to 0.9. */
  readonly stability: number;
  /** 1..10, FSRS's D. */
  readonly difficulty: number;
  /** Index of the next (re)learning step. */
  readonly learningStep: number;
  /** 0 within (re)learning steps. */
  readonly intervalDays: number;
  readonly reviews: number;
  readonly lapses: number;
  readonly firstReviewedAt: Instant;
  readonly lastReviewedAt: Instant;
}

/** A fold of the card's events. */
export type CardState = NewCardState | ReviewedCardState;

/** What a reviewed card's memory and due time rest on: as much of its state as reports need. */
export type KnownState = Pick<ReviewedCardState, 'phase' | 'dueAt' | 'stability' | 'firstReviewedAt' | 'lastReviewedAt'>;

/** What else there is to know of a card; a fold of its events too. */
export interface CardControl {
  /** Not asked until it is resumed. */
  readonly isSuspended: boolean;
  /** Not asked before; null when it was not put off. */
  readonly buriedUntil: Instant | null;
  /** Forgotten again and again. */
  readonly isLeech: boolean;
  /** The learner has said that a question of it is wrong or unclear. */
  readonly isFlagged: boolean;
  /** The question of the last review; null where none is known. */
  readonly askedLast: QuestionId | null;
  /** The learner was certain of the last answer, and it was wrong. */
  readonly wasCertainAndWrong: boolean;
}

export const untouched: CardControl = {
  isSuspended: false, buriedUntil: null, isLeech: false, isFlagged: false, askedLast: null, wasCertainAndWrong: false,
};

/** As much of a card as reports of many learners need: whose memory it is part of, and how it stands. */
export interface DeckCard {
  readonly factId: FactId;
  readonly sectionId: SectionId;
  readonly state: NewCardState | KnownState;
  readonly control: Pick<CardControl, 'isSuspended' | 'buriedUntil'>;
}

/** A learner's card: which memory it is, and its state. */
export interface Card {
  readonly id: CardId;
  readonly factId: FactId;
  readonly sectionId: SectionId;
  readonly slot: string;
  /** Order in which new cards are met. */
  readonly position: number;
  readonly state: CardState;
  readonly control: CardControl;
}
