import { describe } from 'vitest';
import { aTrueFalse } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const correction = { answer: 'Dushanbe', accepted: ['Stalinabad'], distractors: ['Tashkent'] };
const truth = ([value, given]: readonly [boolean, string?]) => ({ kind: 'truth', value, correction: given }) as const;

describe('a verdict without a correction', () => {
  gradesAs(aTrueFalse({ answer: true }), truth, [[[true], 1], [[false], 0]]);
  gradesAs(aTrueFalse({ answer: false }), truth, [[[true], 0], [[false], 1], [[false, 'Tashkent'], 1]]);
});

describe('a verdict on a true statement whose words could be put right', () => {
  gradesAs(aTrueFalse({ answer: true, correction }), truth, [[[true], 1], [[true, 'Tashkent'], 1], [[false], 0], [[false, 'Dushanbe'], 0], [[false, ''], 0]]);
});

describe('a verdict on a false statement: half, and the correction the other half', () => {
  gradesAs(aTrueFalse({ answer: false, asked: 'Astana', correction }), truth, [
    [[true], 0], [[true, 'Dushanbe'], 0], [[false], 0.5], [[false, ''], 0.5], [[false, '  '], 0.5], [[false, 'Dushanbe'], 1], [[false, 'dushanbe.'], 1],
    [[false, 'the Dushanbe'], 1], [[false, 'Stalinabad'], 1], [[false, 'Dushnabe'], 1], [[false, 'Tashkent'], 0.5], [[false, 'Astana'], 0.5], [[false, '🙂'], 0.5],
    [[false, rightToLeft], 0.5], [[false, long], 0.5], [[false, 'Dushanbe Tashkent'], 0.5],
  ]);
});
