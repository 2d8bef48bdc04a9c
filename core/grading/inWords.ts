import type { GradedQuestion } from '../questions/question';
import { formatOf } from './formats/formats';
import type { Response } from './response';

/** The right answer, to be read. */
export function answerInWords(question: GradedQuestion): string {
  return answerLines(question).join('; ');
}

/** What a learner answered, to be read; null where nothing was given. */
export function responseInWords(question: GradedQuestion, response: Response | null): string | null {
  const lines = responseLines(question, response);
  return lines.length === 0 ? null : lines.join('; ');
}

/** The right answer part by part: each right option, each item, each pair. */
export function answerLines(question: GradedQuestion): readonly string[] {
  return formatOf(question).answerLines(question);
}

/** What a learner answered part by part, without the parts left empty. */
export function responseLines(question: GradedQuestion, response: Response | null): readonly string[] {
  return formatOf(question).responseLines(question, response);
}
