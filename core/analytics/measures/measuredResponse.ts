/** One learner's answer to a question, beside the rest of that attempt. */
export interface MeasuredResponse {
  /** Of the question, 0..1. */
  readonly score: number;
  /** Mean score of the attempt's other questions, 0..1; null where there were none. */
  readonly rest: number | null;
  /** Of the whole attempt, 0..1. */
  readonly total: number;
  /** What was chosen or written; nothing where no answer was given. */
  readonly chosen: readonly string[];
  /** How long the question was looked at; null where that is not known. */
  readonly elapsedMs: number | null;
}
