import { describe, expect, test } from 'vitest';
import { gradeResponse } from '@/core/grading/grade';
import { aMatching } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const pairs = (choices: readonly (string | null)[]) => ({ kind: 'pairs', choices }) as const;

describe('pairs: the share that belongs together', () => {
  gradesAs(aMatching(), pairs, [
    [['2001', '2002', '2015'], 1], [['2001', '2002', null], 2 / 3], [['2001', null, null], 1 / 3], [[null, null, '2015'], 1 / 3], [[null, null, null], 0], [[], 0], [['2001'], 1 / 3],
    [['2001', '2001', '2001'], 1 / 3], [['2002', '2001', '2015'], 1 / 3], [['2002', '2015', '2001'], 0], [['1996', '2002', '2015'], 2 / 3], [['1996', '2010', '2010'], 0],
    [['2001 ', '2002', '2015'], 2 / 3], [['MMI', '2002', '2015'], 2 / 3], [['', '', ''], 0], [[' ', ' ', ' '], 0], [['🙂', '2002', '2015'], 2 / 3], [[rightToLeft, null, null], 0],
    [[long, long, long], 0], [['2001', '2002', '2015', '1996'], 1],
  ]);
});

test('each pair is a part', () => {
  expect(gradeResponse(aMatching(), pairs(['2001', '2015', '2015'])).parts).toEqual([1, 0, 1]);
});
