import { inShownOrder } from '../../questions/optionOrder';
import type { SingleChoiceQuestion } from '../../questions/question';
import { wholeGrade } from '../response';
import { formatModule } from './formatModule';

/** One option chosen: right or wrong. */
export const singleChoice = formatModule<SingleChoiceQuestion, 'choice'>('choice', {
  form: (question, seed) => ({ kind: 'choice', options: inShownOrder(optionsOf(question), seed) }),
  grade: ({ answer }, { choice }) => wholeGrade(choice === answer ? 1 : 0),
  answerLines: ({ answer }) => [answer],
  responseLines: (_, { choice }) => [choice],
  wellFormed: (question, { choice }) => optionsOf(question).includes(choice),
});

function optionsOf({ answer, distractors }: SingleChoiceQuestion): string[] {
  return [answer, ...distractors];
}
