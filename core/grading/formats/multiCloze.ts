import { inShownOrder } from '../../questions/optionOrder';
import type { Gap, MultiClozeQuestion } from '../../questions/question';
import { sharedGrade } from '../response';
import { isTypedRight } from '../typedText';
import { formatModule } from './formatModule';

/** The gaps of one statement: the share that is filled rightly. From a bank a word is chosen to the letter; typed, a
 *  gap is graded as any typed answer, and what belongs into another gap is never taken for a slip. */
export const multiCloze = formatModule<MultiClozeQuestion, 'gaps'>('gaps', {
  form: ({ gaps, bank }, seed) => ({ kind: 'gaps', count: gaps.length, bank: bank === null ? null : inShownOrder(bank, seed) }),
  grade: (question, { texts }) => sharedGrade(question.gaps.map((gap, index) => (isRight(question, gap, texts[index] ?? '') ? 1 : 0))),
  answerLines: ({ gaps }) => gaps.map(({ answer }, index) => lineOf(index, answer)),
  responseLines: (_, { texts }) => texts.map((text, index) => (text.trim() === '' ? '' : lineOf(index, text.trim()))),
  wellFormed: ({ gaps, bank }, { texts }) =>
    texts.length === gaps.length && (bank === null || texts.every((text) => text === '' || bank.includes(text))),
});

function isRight({ gaps, bank }: MultiClozeQuestion, gap: Gap, text: string): boolean {
  if (bank !== null) return text === gap.answer;
  const others = gaps.filter(({ answer }) => answer !== gap.answer).map(({ answer }) => answer);
  return isTypedRight({ ...gap, distractors: [...gap.distractors, ...others] }, text);
}

function lineOf(index: number, text: string): string {
  return `(${index + 1}) ${text}`;
}
