import type { FactId, SectionId } from '../ids';
import type { Format } from '../questions/question';
import type { Instant } from '../time';
import type { Confidence } from './confidence';

/** A graded question with everything there is to learn from it. */
export interface QuestionResult {
  /** From 0. */
  readonly position: number;
  readonly format: Format;
  readonly stem: string;
  /** As they stood; empty where nothing was to choose. */
  readonly options: readonly string[];
  /** The learner's answer in words; null where none was given. */
  readonly given: string | null;
  readonly right: string;
  /** 0..1 */
  readonly score: number;
  readonly confidence: Confidence | null;
  /** How long it was looked at. */
  readonly elapsedMs: number;
  /** What the chosen wrong answer is true of, where a fact of the course says so. */
  readonly whyWrong: WhyWrongView | null;
  /** Null where there is nothing to explain. */
  readonly explanation: string | null;
  readonly source: QuestionSource;
  /** The question's card in the learner's deck; null where it is not there. */
  readonly card: AskedCard | null;
  /** Whether the learner has contested it. */
  readonly isContested: boolean;
}

export interface WhyWrongView {
  /** What was chosen. */
  readonly given: string;
  /** The statement that it is true of. */
  readonly statement: string;
  readonly factId: FactId;
  readonly sectionId: SectionId;
  readonly paragraph: number;
}

/** Where the text says it. */
export interface QuestionSource {
  readonly sectionId: SectionId;
  readonly sectionTitle: string;
  readonly paragraph: number;
  /** Index of the reading's paragraph that says it; -1 where none does. */
  readonly readingIndex: number;
}

export interface AskedCard {
  readonly factId: FactId;
  readonly slot: string;
  /** Null while it is new. */
  readonly dueAt: Instant | null;
}
