import type { Fact, Slot } from '../facts/fact';
import type { FactId, SectionId } from '../ids';
import { cardsAsked } from '../questions/cardsAsked';
import type { GradedQuestion, TrueFalseQuestion } from '../questions/question';
import { normaliseText } from '../text';
import { gradeResponse } from './grade';
import type { Response } from './response';
import { isTypedRight } from './typedText';
import type { TypedKey } from './typedText';

/** What a wrong answer is true of. */
export interface WhyWrong {
  readonly given: string;
  readonly statement: string;
  readonly factId: FactId;
  readonly sectionId: SectionId;
  readonly paragraph: number;
}

/** What the first wrong answer of a response is true of, where another fact of the course has just that for a slot: one
 *  of the type asked for before others, then of the same section. Null where nothing is wrong or no fact says so. */
export function whyWrong(question: GradedQuestion, response: Response | null, facts: readonly Fact[]): WhyWrong | null {
  const [given] = wrongOf(question, response);
  if (given === undefined) return null;
  const askedFacts = new Set(cardsAsked(question).map(({ factId }) => factId));
  const askedType = facts.find(({ id }) => id === question.factId)?.slots.find(({ name }) => name === question.slot)?.type;
  const nearness = ({ fact, slot }: Saying): number => (slot.type === askedType ? 2 : 0) + (fact.sectionId === question.sectionId ? 1 : 0);
  const [best] = sayingsOf(given, facts.filter(({ id }) => !askedFacts.has(id))).sort((a, b) => nearness(b) - nearness(a));
  if (best === undefined) return null;
  const { id, statement, sectionId, paragraph } = best.fact;
  return { given, statement, factId: id, sectionId, paragraph };
}

interface Saying {
  readonly fact: Fact;
  readonly slot: Slot;
}

function sayingsOf(text: string, facts: readonly Fact[]): Saying[] {
  const wanted = normaliseText(text);
  return facts.flatMap((fact) =>
    fact.slots.filter((slot) => [slot.text, ...slot.items].some((said) => normaliseText(said) === wanted)).map((slot) => ({ fact, slot })));
}

/** The wrong answers in a response, in its order. */
function wrongOf(question: GradedQuestion, response: Response | null): readonly string[] {
  return givenOf(question, response).filter(({ isRight, text }) => !isRight && text.trim() !== '').map(({ text }) => text.trim());
}

interface Given {
  readonly text: string;
  readonly isRight: boolean;
}

function givenOf(question: GradedQuestion, response: Response | null): readonly Given[] {
  switch (response?.kind) {
    case 'choice':
      return question.format === 'single-choice' ? [{ text: response.choice, isRight: response.choice === question.answer }] : [];
    case 'choices':
      return question.format === 'multiple-choice' ? response.choices.map((text) => ({ text, isRight: question.answers.includes(text) })) : [];
    case 'text':
      return [{ text: response.text, isRight: gradeResponse(question, response).score > 0 }];
    case 'list':
      return question.format === 'list-recall' ? response.items.map((text) => ({ text, isRight: isItem(question.items, text) })) : [];
    case 'truth':
      return question.format === 'true-false' ? truthGiven(question, response.value, response.correction ?? '') : [];
    case 'gaps':
      return question.format === 'multi-cloze' ? response.texts.map((text, index) => ({ text, isRight: isGap(question.gaps[index], text) })) : [];
    case 'pairs':
      return question.format === 'matching' ? response.choices.map((text, index) => ({ text: text ?? '', isRight: text === question.pairs[index]?.right })) : [];
    default:
      return [];
  }
}

function isItem(items: readonly { text: string; accepted: readonly string[] }[], given: string): boolean {
  return items.some(({ text, accepted }) => isTypedRight({ answer: text, accepted, distractors: [] }, given));
}

function isGap(gap: TypedKey | undefined, given: string): boolean {
  return gap !== undefined && isTypedRight(gap, given);
}

/** Who takes a false statement for true has believed the words in it. */
function truthGiven({ answer, asked, correction }: TrueFalseQuestion, value: boolean, corrected: string): readonly Given[] {
  if (answer) return [];
  return value ? [{ text: asked, isRight: false }] : [{ text: corrected, isRight: correction === null || isTypedRight(correction, corrected) }];
}
