import type { Response } from '../grading/response';
import type { GradedQuestion, TrueFalseQuestion } from '../questions/question';
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
      return truth(question, isKnown);
    case 'cloze':
    case 'short-text':
    case 'number':
    case 'date': {
      const text = isKnown ? question.answer : oneOf(question.distractors);
      return text === undefined ? null : { kind: 'text', text };
    }
    case 'list-recall': {
      const items = question.items.map(({ text }) => text);
      return { kind: 'list', items: isKnown ? items : items.slice(0, Math.floor(random() * items.length)) };
    }
    case 'multi-cloze':
      return { kind: 'gaps', texts: question.gaps.map(({ answer }, index) => (isKnown || index > 0 ? answer : '')) };
    case 'matching':
      return { kind: 'pairs', choices: knownButFirst(question.pairs.map(({ right }) => right), isKnown) };
    case 'ordering': {
      const items = question.items.map(({ text }) => text);
      return { kind: 'order', items: isKnown ? items : [...items.slice(1), ...items.slice(0, 1)] };
    }
    case 'categorise':
      return { kind: 'categories', choices: knownButFirst(question.items.map(({ category }) => category), isKnown) };
  }
}

function truth({ answer, correction }: TrueFalseQuestion, isKnown: boolean): Response {
  if (!isKnown) return { kind: 'truth', value: !answer };
  return answer || correction === null ? { kind: 'truth', value: answer } : { kind: 'truth', value: answer, correction: correction.answer };
}

function knownButFirst(keys: readonly string[], isKnown: boolean): readonly (string | null)[] {
  return keys.map((key, index) => (isKnown || index > 0 ? key : null));
}
