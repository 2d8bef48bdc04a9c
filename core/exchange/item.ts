/** A question as programs pass it to one another. It knows no course: what is asked, what is right, and nothing of who
 *  learns it. Every format of this folder is written from such items and read into them. */

/** Something that can be answered, and what it is worth. */
export interface Answer {
  readonly text: string;
  /** -1..1: 1 is right, 0 wrong. */
  readonly fraction: number;
  /** Said to who gave it. */
  readonly feedback: string;
}

export interface NumberAnswer {
  readonly value: number;
  /** How far from `value` is still right; at least 0. */
  readonly tolerance: number;
  readonly fraction: number;
  readonly feedback: string;
}

/** What every item has. */
export interface ItemBase {
  /** Empty where its file gave none. */
  readonly id: string;
  /** A short title, not shown to learners. */
  readonly name: string;
  /** Titles from the outermost section to the innermost; empty where it stands in none. */
  readonly section: readonly string[];
  readonly stem: string;
  readonly explanation: string;
  readonly tags: readonly string[];
}

/** Options, of which one is chosen or several are. */
export interface ChoiceItem extends ItemBase {
  readonly kind: 'choice';
  readonly isSingle: boolean;
  readonly options: readonly Answer[];
}

export interface TrueFalseItem extends ItemBase {
  readonly kind: 'true-false';
  readonly answer: boolean;
  /** Said to who answers true, and to who answers false. */
  readonly feedbackIfTrue: string;
  readonly feedbackIfFalse: string;
}

/** Typed, and held against the answers. */
export interface TextItem extends ItemBase {
  readonly kind: 'text';
  readonly answers: readonly Answer[];
  readonly isCaseSensitive: boolean;
}

export interface NumberItem extends ItemBase {
  readonly kind: 'number';
  readonly answers: readonly NumberAnswer[];
  /** Typed behind the figure; null where none is asked for. */
  readonly unit: string | null;
}

export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** What belongs together; several left sides may share a right one. */
export interface MatchItem extends ItemBase {
  readonly kind: 'match';
  readonly pairs: readonly Pair[];
  /** Right sides that belong to nothing. */
  readonly spares: readonly string[];
}

export interface OrderItem extends ItemBase {
  readonly kind: 'order';
  /** In the right order. */
  readonly items: readonly string[];
}

/** The stem has a `blank` for each gap. */
export interface GapsItem extends ItemBase {
  readonly kind: 'gaps';
  readonly gaps: readonly (readonly Answer[])[];
  /** What the gaps are filled from, each word once; null where they are typed. */
  readonly bank: readonly string[] | null;
}

export interface ListItem {
  readonly text: string;
  /** Other wordings of it. */
  readonly accepted: readonly string[];
}

/** Several things named in any order. */
export interface ListingItem extends ItemBase {
  readonly kind: 'list';
  readonly items: readonly ListItem[];
}

export type Item = ChoiceItem | TrueFalseItem | TextItem | NumberItem | MatchItem | OrderItem | GapsItem | ListingItem;

export const wrong = 0;
export const right = 1;

/** An answer that is right, without a word to who gives it. */
export function rightAnswer(text: string): Answer {
  return { text, fraction: right, feedback: '' };
}

export function wrongAnswer(text: string): Answer {
  return { text, fraction: wrong, feedback: '' };
}

/** What no format of texts can hold: controls, halves of pairs, what is no character. */
const unwritable = /[\0-\x08\x0E-\x1F\x7F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as items have it: lines without space at their ends, nor two spaces in a row, nor empty lines. */
export function itemText(text: string): string {
  return text
    .replace(unwritable, '')
    .split(/\r\n|[\n\r\u2028\u2029\u0085]/)
    .map((line) => line.replace(/[\t\v\f]|\s\s+/g, ' ').replace(/\s\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
