import type { FactId, SectionId } from '../ids';
import type { SlotType } from './slotTypes';

/** A part of a fact's statement that can be asked. */
export interface Slot {
  readonly name: string;
  readonly type: SlotType;
  /** As it stands in the plain statement. */
  readonly text: string;
  /** Offset of `text` in the plain statement, in UTF-16 units. */
  readonly start: number;
  /** For a list the items in order, otherwise the text alone. */
  readonly items: readonly string[];
}

/** What an author says about asking one slot; each part may be left out. */
export interface SlotNotes {
  /** The question sentence, where the generated one would read badly. */
  readonly ask?: string;
  /** Other answers that are right. For a list, per item. */
  readonly accept: readonly string[];
  readonly acceptByItem: Readonly<Record<string, readonly string[]>>;
  readonly distractors: readonly string[];
  /** `all`: a choice shows every distractor and nothing else beside what is right; else it shows the best three, and more are
   *  looked for where there are fewer. */
  readonly options?: 'all';
  /** How far a typed number may be from the right one, in its unit; not there where it must be exact. */
  readonly tolerance?: number;
  /** Formats in which the slot is asked no more, each with the reason: the author's word. */
  readonly retired?: Readonly<Record<string, string>>;
  /** Formats that the checks let not pass when the course was published, each with what they said. A draft has none:
   *  they are looked for anew each time. */
  readonly heldBack?: Readonly<Record<string, string>>;
}

/** One annotated sentence: everything asked about it is generated from here. */
export interface Fact {
  readonly id: FactId;
  readonly sectionId: SectionId;
  /** Number of the article's paragraph that the fact rests on. */
  readonly paragraph: number;
  /** The sentence as read, without annotation. */
  readonly statement: string;
  readonly slots: readonly Slot[];
  /** By slot name; a slot may have none. */
  readonly notes: Readonly<Record<string, SlotNotes>>;
  readonly explanation?: string;
}
