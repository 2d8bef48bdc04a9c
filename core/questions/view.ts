import { shuffled } from '../random';
import type { Format, GradedQuestion } from './question';

/** How a question is answered. */
export type ResponseForm =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'truth' }
  | { readonly kind: 'text' }
  | { readonly kind: 'list'; readonly count: number };

/** What a learner may see of a question before answering. Not the id, which names the slot. */
export interface QuestionView {
  readonly format: Format;
  readonly stem: string;
  readonly form: ResponseForm;
}

/** The question without its key; options in an order fixed by the seed. */
export function questionView(question: GradedQuestion, seed: string): QuestionView {
  return { format: question.format, stem: question.stem, form: formOf(question, seed) };
}

function formOf(question: GradedQuestion, seed: string): ResponseForm {
  switch (question.format) {
    case 'single-choice':
      return { kind: 'choice', options: inOrder([question.answer, ...question.distractors], seed) };
    case 'multiple-choice':
      return { kind: 'choices', options: inOrder([...question.answers, ...question.distractors], seed) };
    case 'true-false':
      return { kind: 'truth' };
    case 'cloze':
    case 'short-text':
      return { kind: 'text' };
    case 'list-recall':
      return { kind: 'list', count: question.items.length };
  }
}

/** Values stand in their natural order, as a reader expects; everything else is shuffled. */
function inOrder(options: readonly string[], seed: string): string[] {
  const isValue = options.every((option) => /^\d+$/.test(option));
  return isValue ? [...options].sort((a, b) => Number(a) - Number(b)) : shuffled(options, seed);
}
