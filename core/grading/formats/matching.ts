import { inShownOrder } from '../../questions/optionOrder';
import type { MatchingQuestion } from '../../questions/question';
import { sharedGrade } from '../response';
import { formatModule } from './formatModule';

/** Left sides with the right side chosen for each: the share that belongs together. */
export const matching = formatModule<MatchingQuestion, 'pairs'>('pairs', {
  form: (question, seed) => ({
    kind: 'pairs',
    lefts: question.pairs.map(({ left }) => left),
    options: inShownOrder(optionsOf(question), seed),
  }),
  grade: ({ pairs }, { choices }) => sharedGrade(pairs.map(({ right }, index) => (choices[index] === right ? 1 : 0))),
  answerLines: ({ pairs }) => pairs.map(({ left, right }) => `${left} – ${right}`),
  responseLines: ({ pairs }, { choices }) => pairs.map(({ left }, index) => lineOf(left, choices[index])),
  wellFormed: (question, { choices }) =>
    choices.length === question.pairs.length && choices.every((choice) => choice === null || optionsOf(question).includes(choice)),
});

function optionsOf({ pairs, spares }: MatchingQuestion): string[] {
  return [...new Set([...pairs.map(({ right }) => right), ...spares])];
}

function lineOf(left: string, choice: string | null | undefined): string {
  return choice === null || choice === undefined ? '' : `${left} – ${choice}`;
}
