import type { Fact } from '../../facts/fact';
import { answerInWords } from '../../grading/inWords';
import { blank } from '../../questions/question';
import type { Question } from '../../questions/question';
import { textsOf } from '../../questions/responseForm';
import { questionView } from '../../questions/view';
import type { QuotedQuestion } from './questionMarkdown';

/** A question of a course, to be quoted with its key. */
export function quotedQuestion(question: Question): QuotedQuestion {
  const { id, stem, explanation, paragraph } = question;
  const common = { stem, explanation, paragraph };
  if (question.format === 'open') return { ...common, options: [], right: question.answer };
  return { ...common, options: textsOf(questionView(question, id).form), right: answerInWords(question) };
}

/** What a card asks for, as a sentence with a gap; null where the fact has no such slot. */
export function quotedCard(fact: Fact, slotName: string): QuotedQuestion | null {
  const slot = fact.slots.find(({ name }) => name === slotName);
  if (slot === undefined) return null;
  const { statement, paragraph, explanation } = fact;
  const stem = `${statement.slice(0, slot.start)}${blank}${statement.slice(slot.start + slot.text.length)}`;
  return { stem, options: [], right: slot.text, explanation: explanation ?? null, paragraph };
}
