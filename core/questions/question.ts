import type { TypedKey } from '../grading/typedText';
import type { FactId, QuestionId, SectionId } from '../ids';

export const formats = [
  'open', 'cloze', 'single-choice', 'multiple-choice', 'true-false', 'short-text', 'list-recall',
  'number', 'date', 'multi-cloze', 'matching', 'ordering', 'categorise',
] as const;

export type Format = (typeof formats)[number];

/** Formats that a quiz grades; the other is rated by the learner. */
export type GradedFormat = Exclude<Format, 'open'>;

/** A memory that a question asks for: with a course and a learner, a card. */
export interface CardRef {
  readonly factId: FactId;
  readonly slot: string;
}

/** A question over several facts has the fact and slot of its first part; `cardsAsked` lists them all. */
interface QuestionBase extends CardRef {
  /** `fact.slot.format`, or `set.section.name.format` over several facts; stays when the wording changes. */
  readonly id: QuestionId;
  readonly sectionId: SectionId;
  readonly paragraph: number;
  readonly stem: string;
  /** Why the key is right; shown only after the answer. */
  readonly explanation: string;
}

/** Answered in the head and rated by the learner. */
export interface OpenQuestion extends QuestionBase {
  readonly format: 'open';
  readonly answer: string;
}

/** Typed; `cloze` shows the statement with `blank` in place of the answer. */
export interface TypedQuestion extends QuestionBase, TypedKey {
  readonly format: 'cloze' | 'short-text';
}

/** A figure with its unit, typed in one field. */
export interface NumberQuestion extends QuestionBase, TypedKey {
  readonly format: 'number';
  readonly value: number;
  readonly unit: string | null;
  /** How far from `value` is still right, in the unit; at least 0. */
  readonly tolerance: number;
}

/** Parts of a date, as many as are known. */
export interface DateParts {
  /** Negative before Christ: 44 BC is -44. */
  readonly year: number;
  /** 1..12 */
  readonly month: number | null;
  readonly day: number | null;
}

export type DatePrecision = 'year' | 'month' | 'day';

/** A date, typed in one field. */
export interface DateQuestion extends QuestionBase, TypedKey {
  readonly format: 'date';
  readonly date: DateParts;
  readonly precision: DatePrecision;
}

export interface SingleChoiceQuestion extends QuestionBase {
  readonly format: 'single-choice';
  readonly answer: string;
  readonly distractors: readonly string[];
}

export interface MultipleChoiceQuestion extends QuestionBase {
  readonly format: 'multiple-choice';
  readonly answers: readonly string[];
  readonly distractors: readonly string[];
}

export interface TrueFalseQuestion extends QuestionBase {
  readonly format: 'true-false';
  readonly answer: boolean;
  /** The words of the statement that are true or false. */
  readonly asked: string;
  /** What stands there in truth, also of a true statement; null where it is too long to type: then no correction is
   *  asked for. */
  readonly correction: TypedKey | null;
}

export interface ListItem {
  readonly text: string;
  readonly accepted: readonly string[];
}

export interface ListRecallQuestion extends QuestionBase {
  readonly format: 'list-recall';
  readonly items: readonly ListItem[];
}

export interface Gap extends TypedKey, CardRef {}

/** One statement with several `blank`s, filled by typing or from a bank. */
export interface MultiClozeQuestion extends QuestionBase {
  readonly format: 'multi-cloze';
  /** In the order of the stem. */
  readonly gaps: readonly Gap[];
  /** Words to choose from, every answer and some spares; null where the gaps are typed. */
  readonly bank: readonly string[] | null;
}

export interface MatchingPair extends CardRef {
  readonly left: string;
  readonly right: string;
}

export interface MatchingQuestion extends QuestionBase {
  readonly format: 'matching';
  /** The left sides are shown in this order. */
  readonly pairs: readonly MatchingPair[];
  /** Right sides that belong to no left one. */
  readonly spares: readonly string[];
}

export interface OrderingItem extends CardRef {
  readonly text: string;
  /** Why it stands where it does ("2001"); shown only after the answer. */
  readonly place: string;
}

export interface OrderingQuestion extends QuestionBase {
  readonly format: 'ordering';
  /** In the right order; each text once. */
  readonly items: readonly OrderingItem[];
}

export interface CategoriseItem extends CardRef {
  readonly text: string;
  readonly category: string;
}

export interface CategoriseQuestion extends QuestionBase {
  readonly format: 'categorise';
  readonly categories: readonly string[];
  /** Shown in this order. */
  readonly items: readonly CategoriseItem[];
}

export type Question =
  | OpenQuestion
  | TypedQuestion
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | TrueFalseQuestion
  | ListRecallQuestion
  | NumberQuestion
  | DateQuestion
  | MultiClozeQuestion
  | MatchingQuestion
  | OrderingQuestion
  | CategoriseQuestion;

/** What stands in a cloze where the answer was. */
export const blank = '____';

export type GradedQuestion = Exclude<Question, OpenQuestion>;
