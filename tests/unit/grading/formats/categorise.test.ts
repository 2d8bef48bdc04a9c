import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aCategorise } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const categories = (choices: readonly (string | null)[]) => ({ kind: 'categories', choices }) as const;

describe('items sorted into groups: the share that is right', () => {
  gradesAs(aCategorise(), categories, [
    [['member', 'observer', 'member', 'partner'], 1], [['member', 'observer', 'member', null], 0.75], [['member', 'observer', null, null], 0.5], [['member', null, null, null], 0.25],
    [[null, null, null, null], 0], [[], 0], [['member'], 0.25], [['member', 'member', 'member', 'member'], 0.5], [['observer', 'observer', 'observer', 'observer'], 0.25],
    [['partner', 'partner', 'partner', 'partner'], 0.25], [['observer', 'member', 'partner', 'member'], 0], [['Member', 'observer', 'member', 'partner'], 0.75],
    [['member ', 'observer', 'member', 'partner'], 0.75], [['', '', '', ''], 0], [[' ', ' ', ' ', ' '], 0], [['🙂', null, null, 'partner'], 0.25], [[rightToLeft, null, null, null], 0],
    [[long, long, long, long], 0], [['member', 'observer', 'member', 'partner', 'partner'], 1], [['guest', 'observer', 'member', 'partner'], 0.75],
  ]);
});

test('each item is a part', () => {
  expect(gradeResponse(aCategorise(), categories(['member', 'member', 'member', null])).parts).toEqual([1, 0, 1, 0]);
});
