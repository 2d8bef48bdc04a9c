import type { CategoriseQuestion } from '../../questions/question';
import { sharedGrade } from '../response';
import { formatModule } from './formatModule';

/** A category chosen for each item: the share that is right. */
export const categorise = formatModule<CategoriseQuestion, 'categories'>('categories', {
  form: ({ items, categories }) => ({ kind: 'categories', items: items.map(({ text }) => text), categories }),
  grade: ({ items }, { choices }) => sharedGrade(items.map(({ category }, index) => (choices[index] === category ? 1 : 0))),
  answerLines: ({ items }) => items.map(({ text, category }) => `${text} – ${category}`),
  responseLines: ({ items }, { choices }) => items.map(({ text }, index) => lineOf(text, choices[index])),
  wellFormed: ({ items, categories }, { choices }) =>
    choices.length === items.length && choices.every((choice) => choice === null || categories.includes(choice)),
});

function lineOf(text: string, choice: string | null | undefined): string {
  return choice === null || choice === undefined ? '' : `${text} – ${choice}`;
}
