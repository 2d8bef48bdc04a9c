import type { CourseDescription } from '../facts/course';
import type { SlotNotes } from '../facts/fact';
import type { QuestionSet } from '../facts/sets/questionSet';
import type { SlotType } from '../facts/slotTypes';
import type { FactId, SectionId } from '../ids';
import type { Format } from '../questions/question';
import type { CourseDetails } from './details';
import type { Decision, Draft, DraftFact } from './draft';
import type { ProposalCommand, ProposalRefusal } from './proposals/proposal';

/** One slot of a draft. */
export interface SlotAddress {
  readonly factId: FactId;
  readonly slot: string;
}

export interface AddSlot {
  readonly kind: 'add-slot';
  /** The words, in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly type: SlotType;
  /** What a new fact is to be called, should no fact there have room for the slot. */
  readonly factId: FactId;
}

/** Everything an author can do to one fact. */
export type FactCommand =
  | ({ readonly kind: 'decide'; readonly decision: Decision } & SlotAddress)
  /** The statement as core/facts/annotation writes it: with it slots come and go. */
  | { readonly kind: 'edit-statement'; readonly factId: FactId; readonly annotated: string }
  | ({ readonly kind: 'edit-notes'; readonly notes: Omit<SlotNotes, 'retired' | 'options'> } & SlotAddress)
  | { readonly kind: 'edit-explanation'; readonly factId: FactId; readonly explanation: string }
  | ({ readonly kind: 'remove-slot' } & SlotAddress)
  | ({ readonly kind: 'retire-question'; readonly format: Format; readonly reason: string } & SlotAddress)
  | ({ readonly kind: 'revive-question'; readonly format: Format } & SlotAddress);

/** Everything an author can do to a draft. */
export type AuthorCommand =
  | FactCommand
  | AddSlot
  | ProposalCommand
  | { readonly kind: 'rename-section'; readonly sectionId: SectionId; readonly title: string }
  /** In place of all that the author annotated there before. */
  | { readonly kind: 'edit-sets'; readonly sectionId: SectionId; readonly sets: readonly QuestionSet[] }
  | { readonly kind: 'describe'; readonly details: CourseDetails };

/** The same, and what takes it back: a fact as it was before, null where there was none, or the whole description. */
export type Command =
  | AuthorCommand
  | { readonly kind: 'restore-fact'; readonly factId: FactId; readonly before: DraftFact | null }
  | { readonly kind: 'restore-description'; readonly before: CourseDescription };

export type CommandRefusal =
  | 'no-such-fact' | 'no-such-slot' | 'no-such-section'
  | 'bad-annotation' | 'no-title' | 'no-reason'
  /** Without a flashcard the slot would have a card that cannot be asked. */
  | 'last-flashcard'
  | 'not-in-article' | 'already-a-slot' | 'name-taken'
  | ProposalRefusal;

export type CommandOutcome =
  | { readonly ok: true; readonly draft: Draft; readonly inverse: Command }
  | { readonly ok: false; readonly reason: CommandRefusal };
