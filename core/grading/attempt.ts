import type { AttemptId, CourseId, SectionId } from '../ids';
import type { Format } from '../questions/question';
import type { QuestionView } from '../questions/view';
import type { Instant } from '../time';
import type { Response } from './response';

/** An attempt as its learner sees it while it is open: no key, no explanation, no id that tells of either. */
export interface AttemptView {
  readonly attemptId: AttemptId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly sectionId: SectionId;
  readonly sectionTitle: string;
  readonly startedAt: Instant;
  readonly submittedAt: Instant | null;
  readonly questions: readonly AttemptQuestionView[];
}

export interface AttemptQuestionView {
  /** From 0. */
  readonly position: number;
  readonly view: QuestionView;
  readonly response: Response | null;
  /** The client's count of changes that was last saved. */
  readonly sequence: number;
}

/** A submitted attempt with everything there is to learn from it. */
export interface AttemptResult {
  readonly attemptId: AttemptId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly sectionId: SectionId;
  readonly sectionTitle: string;
  readonly submittedAt: Instant;
  /** 0..1 */
  readonly score: number;
  /** Questions answered fully right. */
  readonly rightCount: number;
  /** The learner's cards of the section. */
  readonly cardsInDeck: number;
  readonly questions: readonly QuestionResult[];
}

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
  readonly explanation: string;
  readonly paragraph: number;
  /** Index of the reading's paragraph that says it; -1 where none does. */
  readonly readingIndex: number;
}
