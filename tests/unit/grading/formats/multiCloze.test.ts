import { describe } from 'vitest';
import { aGap, aMultiCloze } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const gaps = (texts: readonly string[]) => ({ kind: 'gaps', texts }) as const;

describe('typed gaps', () => {
  gradesAs(aMultiCloze({ gaps: [aGap('city', 'Dushanbe', ['Tashkent']), aGap('year', '2014')] }), gaps, [
    [['Dushanbe', '2014'], 1], [['dushanbe', '2014.'], 1], [['Dushnabe', '2014'], 1], [['Dushanbe', ''], 0.5], [['', '2014'], 0.5], [['Tashkent', '2014'], 0.5], [['Dushanbe', '2015'], 0.5],
    [['2014', 'Dushanbe'], 0], [['Tashkent', '2013'], 0], [['', ''], 0], [[' ', '  '], 0], [[], 0], [['Dushanbe'], 0.5], [['Dushanbe', '2014', 'more'], 1],
    [['🙂', '2014'], 0.5], [[rightToLeft, ''], 0], [[long, long], 0], [['Dushanbe', 'MMXIV'], 1], [['the Dushanbe', '2014'], 1], [['Dushanbe 2014', ''], 0],
  ]);
});

describe('typed gaps as near to one another as a slip', () => {
  gradesAs(aMultiCloze({ gaps: [aGap('one', 'Austria'), aGap('other', 'Austrias')] }), gaps, [[['Austrias', 'Austria'], 0], [['Austria', 'Austrias'], 1]]);
});

describe('gaps filled from a bank, to the letter', () => {
  gradesAs(aMultiCloze({ bank: ['Dushanbe', '2014', 'Tashkent', '2015'] }), gaps, [[['Dushanbe', '2014'], 1], [['dushanbe', '2014'], 0.5], [['Tashkent', '2014'], 0.5], [['2014', 'Dushanbe'], 0], [['', ''], 0]]);
});
