import { describe } from 'vitest';
import { aMultipleChoice } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const choices = (texts: readonly string[]) => ({ kind: 'choices', choices: texts }) as const;

describe('several options: right minus wrong over the number right, never below 0', () => {
  gradesAs(aMultipleChoice({ answers: ['a', 'b', 'c', 'd'], distractors: ['x', 'y', 'z'] }), choices, [
    [[], 0], [['a'], 0.25], [['a', 'b'], 0.5], [['a', 'b', 'c'], 0.75], [['a', 'b', 'c', 'd'], 1], [['d', 'c', 'b', 'a'], 1], [['a', 'a'], 0.25],
    [['a', 'a', 'b', 'b', 'c', 'd'], 1], [['x'], 0], [['a', 'x'], 0], [['a', 'b', 'x'], 0.25], [['a', 'b', 'c', 'x'], 0.5], [['a', 'b', 'c', 'd', 'x'], 0.75],
    [['a', 'b', 'c', 'd', 'x', 'y', 'z'], 0.25], [['x', 'y', 'z'], 0], [['A'], 0], [['a', 'A'], 0], [[''], 0], [[' '], 0], [['🙂'], 0], [[rightToLeft], 0], [[long], 0],
  ]);
});

describe('several options where one alone is right', () => {
  gradesAs(aMultipleChoice({ answers: ['a'], distractors: ['x', 'y'] }), choices, [[['a'], 1], [['a', 'x'], 0], [['x'], 0]]);
});
