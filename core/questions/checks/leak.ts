import { wordsOf } from '../../text';
import type { Question } from '../question';

const fillers = new Set(['the', 'and', 'for', 'its', 'with', 'from', 'that', 'into', 'not', 'all', 'new']);

/** Whether the question sentence says the answer: all its telling words, in any order. A choice between true and
 *  false, and a cloze of a word that the statement needs elsewhere, are judged by the answer too. */
export function leaksAnswer(question: Question): boolean {
  if (question.format === 'true-false') return false;
  const stem = new Set(wordsOf(question.stem));
  return answersOf(question).some((answer) => {
    const words = wordsOf(answer).filter((word) => !fillers.has(word));
    return words.length > 0 && words.every((word) => stem.has(word));
  });
}

function answersOf(question: Exclude<Question, { format: 'true-false' }>): readonly string[] {
  switch (question.format) {
    case 'multiple-choice':
      return question.answers;
    case 'list-recall':
      return question.items.map(({ text }) => text);
    default:
      return [question.answer];
  }
}
