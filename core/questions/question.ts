import type { FactId, QuestionId, SectionId } from '../ids';

export const formats = [
  'open', 'cloze', 'single-choice', 'multiple-choice', 'true-false', 'short-text', 'list-recall',
] as const;

export type Format = (typeof formats)[number];

interface QuestionBase {
  /** `fact.slot.format`; stays when the wording changes. */
  readonly id: QuestionId;
  readonly factId: FactId;
  readonly slot: string;
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
export interface TypedQuestion extends QuestionBase {
  readonly format: 'cloze' | 'short-text';
  readonly answer: string;
  /** Other answers that are right, the key itself not among them. */
  readonly accepted: readonly string[];
  /** Wrong answers that a typing slip must never be taken for. */
  readonly distractors: readonly string[];
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
}

export interface ListItem {
  readonly text: string;
  readonly accepted: readonly string[];
}

export interface ListRecallQuestion extends QuestionBase {
  readonly format: 'list-recall';
  readonly items: readonly ListItem[];
}

export type Question =
  | OpenQuestion
  | TypedQuestion
  | SingleChoiceQuestion
  | MultipleChoiceQuestion
  | TrueFalseQuestion
  | ListRecallQuestion;

/** What stands in a cloze where the answer was. */
export const blank = '____';

/** Formats that a quiz grades; the others are rated by the learner. */
export type GradedQuestion = Exclude<Question, OpenQuestion>;
