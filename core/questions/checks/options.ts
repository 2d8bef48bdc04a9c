import { normaliseText } from '../../text';
import { standsOutByLength } from '../distractors/fitting';
import type { Question } from '../question';

/** A wrong option that is also right: it equals the key or an accepted answer. */
export function rightDistractor(question: Question): string | null {
  if (!('distractors' in question)) return null;
  const right = new Set(rightTexts(question).map(normaliseText));
  return question.distractors.find((distractor) => right.has(normaliseText(distractor))) ?? null;
}

/** Two options that read the same. */
export function repeatedOption(question: Question): string | null {
  const options = optionsOf(question).map(normaliseText);
  return options.find((option, index) => options.indexOf(option) !== index) ?? null;
}

/** Whether the key of a choice gives itself away by being the longest option by far. */
export function isKeyLongest(question: Question): boolean {
  return question.format === 'single-choice' && standsOutByLength(question.answer, question.distractors);
}

function rightTexts(question: Extract<Question, { distractors: readonly string[] }>): readonly string[] {
  if (question.format === 'multiple-choice') return question.answers;
  return question.format === 'single-choice' ? [question.answer] : [question.answer, ...question.accepted];
}

function optionsOf(question: Question): readonly string[] {
  if (question.format === 'single-choice') return [question.answer, ...question.distractors];
  if (question.format === 'multiple-choice') return [...question.answers, ...question.distractors];
  return [];
}
