import type { Response } from '../grading/response';
import type { AttemptId, ClassId, CourseId, SectionId } from '../ids';
import type { QuestionView } from '../questions/view';
import type { Instant } from '../time';
import type { Confidence } from './confidence';
import type { QuestionResult } from './questionResult';
import type { QuizKey } from './quizKey';
import type { QuizRules } from './rules';

/** Which attempt it is, at which quiz. */
export interface AttemptHeading {
  readonly attemptId: AttemptId;
  readonly courseId: CourseId;
  readonly courseTitle: string;
  readonly quizKey: QuizKey;
  readonly title: string;
  /** The section that the quiz is of; null where it is of several. */
  readonly section: { readonly id: SectionId; readonly title: string } | null;
  /** Null where it is not a class's quiz. */
  readonly classId: ClassId | null;
  readonly rules: QuizRules;
  readonly startedAt: Instant;
}

/** An attempt as its learner sees it while it is open: of what is not settled no key, no explanation, no id that tells
 *  of either; where questions come one by one, of the others not even the question. */
export interface AttemptView extends AttemptHeading {
  readonly submittedAt: Instant | null;
  /** When it ends, by the server's clock; null where nothing ends it. */
  readonly endsAt: Instant | null;
  /** Until then, so that the browser's clock is of no matter. */
  readonly remainingMs: number | null;
  /** All there are, shown or not. */
  readonly questionCount: number;
  /** Those that may be seen. */
  readonly questions: readonly AttemptQuestionView[];
}

export interface AttemptQuestionView {
  /** From 0. */
  readonly position: number;
  readonly view: QuestionView;
  readonly response: Response | null;
  readonly confidence: Confidence | null;
  /** The count of changes of the response that stands: a page goes on counting from there. */
  readonly sequence: number;
  /** What came of the answer that stands, where it was checked before the end. */
  readonly settled: QuestionResult | null;
}

/** What now stands for a question, told with every answer saved, so that a page sees what another has changed. */
export interface StandingResponse {
  readonly position: number;
  readonly response: Response | null;
  readonly confidence: Confidence | null;
  readonly sequence: number;
}
