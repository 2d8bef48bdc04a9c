import type { GradedQuestion } from '../questions/question';
import { formatOf } from './formats/formats';
import type { Grade, Response } from './response';

/** The score of a response, 0..1; no response, or one of another form than the question's, scores 0. */
export function gradeResponse(question: GradedQuestion, response: Response | null): Grade {
  return formatOf(question).grade(question, response);
}

/** Whether a response could have come from the question's form. */
export function responseFits(question: GradedQuestion, response: Response): boolean {
  return formatOf(question).wellFormed(question, response);
}
