import type { Instant } from '../../time';

/** What of an Anki collection is taken here or made here. Where a name does not say it, the column of Anki's schema stands
 *  beside it (rslib/src/storage/schema11.sql, Anki 26.08.1); docs/anki.md tells the rest. */
export interface AnkiCollection {
  /** When its day 0 began: days that cards are due on count from here. `crt` */
  readonly createdAt: Instant;
  /** Whether its reviews were made with Anki's first scheduler, whose learning steps had three buttons. */
  readonly hasThreeButtonSteps: boolean;
  readonly noteTypes: readonly AnkiNoteType[];
  readonly decks: readonly AnkiDeck[];
  readonly notes: readonly AnkiNote[];
  readonly cards: readonly AnkiCard[];
  readonly reviews: readonly AnkiReview[];
}

export interface AnkiNoteType {
  readonly id: number;
  readonly name: string;
  /** Whether the cards of its notes are the gaps of a text, instead of one for each template. */
  readonly isCloze: boolean;
  readonly fields: readonly string[];
  readonly templates: readonly AnkiTemplate[];
}

/** The two sides of a card: HTML with `{{Field}}` for the note's fields. */
export interface AnkiTemplate {
  readonly name: string;
  readonly question: string;
  readonly answer: string;
}

export interface AnkiDeck {
  readonly id: number;
  /** Levels stand apart by `::`. */
  readonly name: string;
}

export interface AnkiNote {
  readonly id: number;
  /** The same in every collection that the note was brought into. */
  readonly guid: string;
  readonly noteTypeId: number;
  /** `mod` */
  readonly changedAt: Instant;
  readonly tags: readonly string[];
  /** HTML each, in the order of the note type's fields. */
  readonly fields: readonly string[];
}

export const ankiPhases = ['new', 'learning', 'review', 'relearning'] as const;

/** A place in the queue of new cards, a moment within learning steps, or a day since the collection began. */
export type AnkiDue =
  | { readonly kind: 'position'; readonly position: number }
  | { readonly kind: 'moment'; readonly at: Instant }
  | { readonly kind: 'day'; readonly day: number };

export interface AnkiCard {
  readonly id: number;
  readonly noteId: number;
  readonly deckId: number;
  /** Of the template, or the number of the gap less one. `ord` */
  readonly ordinal: number;
  /** `mod` */
  readonly changedAt: Instant;
  /** `type` */
  readonly phase: (typeof ankiPhases)[number];
  /** Why it is not asked. `queue` below 0 */
  readonly hold: 'none' | 'suspended' | 'buried';
  readonly due: AnkiDue;
  /** `ivl` */
  readonly intervalDays: number;
  /** `reps` */
  readonly reviews: number;
  readonly lapses: number;
  /** `left` */
  readonly stepsLeft: number;
  /** 0 for none. `flags` */
  readonly flag: number;
  /** What FSRS knows of it; null where it was not on. `data`: s, d */
  readonly memory: { readonly stability: number; readonly difficulty: number } | null;
  /** `data`: dr */
  readonly desiredRetention: number | null;
  /** `data`: lrt */
  readonly lastReviewedAt: Instant | null;
}

export const ankiReviewKinds = ['learning', 'review', 'relearning', 'filtered', 'manual', 'rescheduled'] as const;

export interface AnkiReview {
  /** When it was, in ms; no two have the same. `id` */
  readonly at: Instant;
  readonly cardId: number;
  /** Of the four buttons, from 1; 0 where none was pressed. `ease` */
  readonly button: number;
  /** What it led to: days, or seconds below 0. `ivl` */
  readonly interval: number;
  /** The same before it. `lastIvl` */
  readonly lastInterval: number;
  /** SM-2's ease in thousandths, or FSRS's difficulty between 100 and 1100; 0 marks a card made new and mere practice. */
  readonly factor: number;
  /** `time` */
  readonly durationMs: number;
  /** `type` */
  readonly kind: (typeof ankiReviewKinds)[number];
}

/** What of a note's fields lies in files of their own, and is left behind. */
export interface AnkiMedia {
  readonly kind: 'picture' | 'sound';
  readonly name: string;
}
