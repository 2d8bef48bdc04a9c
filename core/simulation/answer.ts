import type { Response } from '../grading/response';
import type { GradedQuestion } from '../questions/question';
import type { Random } from '../random';

/** What somebody answers who knows the question's answer, or does not: then the likeliest thing wrong. */
export function simulatedResponse(question: GradedQuestion, isKnown: boolean, random: Random): Response | null {
  const oneOf = (texts: readonly string[]): string | undefined => texts[Math.floor(random() * texts.length)];
  switch (question.format) {
    case 'single-choice':
      return { kind: 'choice', choice: isKnown ? question.answer : (oneOf(question.distractors) ?? question.answer) };
    case 'multiple-choice': {
      const intruder = isKnown ? undefined : oneOf(question.distractors);
      const chosen = isKnown ? question.answers : question.answers.slice(1);
      return { kind: 'choices', choices: intruder === undefined ? chosen : [...chosen, intruder] };
    }
    case 'true-false':
      return { kind: 'truth', value: isKnown ? question.answer : !question.answer };
    case 'cloze':
    case 'short-text': {
      const text = isKnown ? question.answer : oneOf(question.distractors);
      return text === undefined ? null : { kind: 'text', text };
    }
    case 'list-recall': {
      const items = question.items.map(({ text }) => text);
      return { kind: 'list', items: isKnown ? items : items.slice(0, Math.floor(random() * items.length)) };
    }
  }
}
