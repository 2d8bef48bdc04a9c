import type { GradedQuestion } from '../questions/question';
import type { Response } from './response';

/** The right answer, to be read. */
export function answerInWords(question: GradedQuestion): string {
  switch (question.format) {
    case 'single-choice':
    case 'cloze':
    case 'short-text':
      return question.answer;
    case 'multiple-choice':
      return question.answers.join('; ');
    case 'true-false':
      return question.answer ? 'True' : 'False';
    case 'list-recall':
      return question.items.map(({ text }) => text).join('; ');
  }
}

/** What a learner answered, to be read; null where nothing was given. */
export function responseInWords(response: Response | null): string | null {
  if (response === null) return null;
  switch (response.kind) {
    case 'choice':
      return response.choice;
    case 'choices':
      return orNull(response.choices);
    case 'truth':
      return response.value ? 'True' : 'False';
    case 'text':
      return orNull([response.text.trim()]);
    case 'list':
      return orNull(response.items.map((item) => item.trim()));
  }
}

function orNull(parts: readonly string[]): string | null {
  const given = parts.filter((part) => part !== '');
  return given.length === 0 ? null : given.join('; ');
}
