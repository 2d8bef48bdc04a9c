import { formatOf } from '../grading/formats/formats';
import type { Format, GradedQuestion } from './question';
import type { ResponseForm } from './responseForm';

export type { ResponseForm } from './responseForm';

/** What a learner may see of a question before answering. Not the id, which names the slot. */
export interface QuestionView {
  readonly format: Format;
  readonly stem: string;
  readonly form: ResponseForm;
}

/** The question without its key; options in an order fixed by the seed. */
export function questionView(question: GradedQuestion, seed: string): QuestionView {
  return { format: question.format, stem: question.stem, form: formatOf(question).form(question, seed) };
}
