import type { CourseDescription, Section } from '../facts/course';
import type { Fact, Slot } from '../facts/fact';
import type { Article, TextRange } from '../facts/importer/article';
import type { QuestionSet } from '../facts/sets/questionSet';
import type { FactId, SectionId } from '../ids';
import { normaliseText } from '../text';

export const decisions = ['open', 'approved', 'rejected'] as const;

/** What the author has said of a slot: `open` is nothing yet. */
export type Decision = (typeof decisions)[number];

/** A slot of a draft, beside what the fact itself says of it. */
export interface DraftSlot {
  readonly decision: Decision;
  /** Whether the author is asked to look at it: the importer's best, and what the author made. */
  readonly isSuggested: boolean;
  /** The importer's; null for what it did not find. */
  readonly score: number | null;
  /** Why it should not be asked as it stands: names of the importer's flags and, where it would have been suggested
   *  otherwise, of the linter's rules that each of its flashcards breaks. */
  readonly flags: readonly string[];
  /** Where it stands in the article's text; null where it does not. */
  readonly place: TextRange | null;
  /** What of it a language model wrote; not there where it wrote nothing. */
  readonly fromModel?: 'slot' | 'question';
  /** A card of the author's own, brought as it was: it is asked whatever the linter has against its flashcards. */
  readonly isBrought?: true;
}

export interface DraftFact {
  readonly fact: Fact;
  /** Facts are in the order of this; one may come between two others. */
  readonly position: number;
  /** The sentence in the article's text; null where the fact rests on none. */
  readonly place: TextRange | null;
  /** By slot name. */
  readonly slots: Readonly<Record<string, DraftSlot>>;
  /** Slot names that were ever published, with what they asked: learners' cards hang on them. */
  readonly published: Readonly<Record<string, string>>;
}

/** A course in the making. Its facts may be a part of all, as many as a command needs. */
export interface Draft {
  readonly description: CourseDescription;
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly facts: readonly DraftFact[];
}

export const newSlot: DraftSlot = { decision: 'open', isSuggested: true, score: null, flags: [], place: null };

/** What a slot asks for, the same however it is written: another one is another card. */
export function answerKey(slot: Slot): string {
  return slot.items.map(normaliseText).join('; ');
}

export function draftFactOf(draft: Draft, factId: FactId): DraftFact | undefined {
  return draft.facts.find(({ fact }) => fact.id === factId);
}

/** The draft with these sets in a section. */
export function withSets(draft: Draft, sectionId: SectionId, sets: readonly QuestionSet[]): Draft {
  const changed = ({ sets: _, ...section }: Section): Section => (sets.length === 0 ? section : { ...section, sets });
  return { ...draft, sections: draft.sections.map((one) => (one.id === sectionId ? changed(one) : one)) };
}

/** How far an author has come. */
export interface DraftProgress {
  /** Slots that the author is asked about, or has said something of. */
  readonly listed: number;
  readonly decided: number;
  readonly approved: number;
}

export function progressOf(facts: readonly DraftFact[]): DraftProgress {
  const slots = facts.flatMap((one) => Object.values(one.slots));
  const decided = slots.filter(({ decision }) => decision !== 'open');
  return {
    listed: slots.filter(({ isSuggested, decision }) => isSuggested || decision !== 'open').length,
    decided: decided.length,
    approved: decided.filter(({ decision }) => decision === 'approved').length,
  };
}
