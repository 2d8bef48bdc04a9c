import { inShownOrder } from '../../questions/optionOrder';
import type { MultipleChoiceQuestion } from '../../questions/question';
import { wholeGrade } from '../response';
import type { Grade } from '../response';
import { formatModule } from './formatModule';

/** Several options chosen. */
export const multipleChoice = formatModule<MultipleChoiceQuestion, 'choices'>('choices', {
  form: (question, seed) => ({ kind: 'choices', options: inShownOrder(optionsOf(question), seed) }),
  grade: ({ answers }, { choices }) => gradeChoices(answers, choices),
  answerLines: ({ answers }) => answers,
  responseLines: (_, { choices }) => choices,
  wellFormed: (question, { choices }) => choices.every((choice) => optionsOf(question).includes(choice)),
});

function optionsOf({ answers, distractors }: MultipleChoiceQuestion): string[] {
  return [...answers, ...distractors];
}

/** (right chosen - wrong chosen) / number of right ones, never below 0. Choosing everything is thus worth nothing, and
 *  an option chosen twice counts once. */
function gradeChoices(keys: readonly string[], choices: readonly string[]): Grade {
  const chosen = new Set(choices);
  const right = keys.filter((key) => chosen.has(key)).length;
  const wrong = chosen.size - right;
  return wholeGrade(keys.length === 0 ? 0 : Math.max(0, (right - wrong) / keys.length));
}
