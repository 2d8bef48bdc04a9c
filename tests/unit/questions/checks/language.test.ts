import { describe, expect, test } from 'vitest';
import { abbreviationsIn, expansionIn } from '@/core/questions/checks/language/abbreviations';
import { comparedWords, familyOf } from '@/core/questions/checks/language/relatedWords';
import { isSameValue, valueOf } from '@/core/questions/checks/language/values';
import { isLessExact, isWithin } from '@/core/questions/checks/language/within';

describe('two words', () => {
  const areKin = (one: string, other: string): boolean => familyOf([one])(other);

  test.each([
    ['state', 'states'], ['country', 'countries'], ['crisis', 'crisis'], ['class', 'classes'], ['share', 'sharing'], ['plan', 'planned'],
    ['firm', 'firmly'], ['equal', 'equality'], ['economy', 'economic'], ['govern', 'government'], ['contribute', 'contribution'],
    ['kazakh', 'kazakhstan'], ['pakistani', 'pakistan'], ['russian', 'russia'], ['korean', 'korea'], ['mexicans', 'mexico'],
    ['asian', 'asia'], ['dutch', 'netherlands'], ['french', 'france'], ['chinese', 'china'], ['iranians', 'iran'], ['uzbeks', 'uzbekistan'],
  ])('are kin: %s and %s, either way', (one, other) => {
    expect([areKin(one, other), areKin(other, one)]).toEqual([true, true]);
  });

  test.each([
    ['police', 'policy'], ['universal', 'university'], ['iran', 'iraq'], ['china', 'chile'], ['austria', 'australian'], ['india', 'indonesia'],
    ['internal', 'international'], ['news', 'newt'], ['kazakh', 'uzbek'], ['niger', 'nigeria'],
  ])('are strangers: %s and %s', (one, other) => {
    expect([areKin(one, other), areKin(other, one)]).toEqual([false, false]);
  });

  test('are compared without a possessive, counts as figures', () => {
    expect(comparedWords("Zhao's three “Belts”")).toEqual(['zhao', '3', 'belts']);
  });
});

describe('an abbreviation', () => {
  test('is found in a text, with its dots', () => {
    expect(abbreviationsIn('The SCO, the U.S. and COVID-19 in an A4 FTA.')).toEqual(['SCO', 'US', 'COVID', 'FTA']);
  });

  test.each([
    ['SCO', 'the Shanghai Cooperation Organisation', ['Shanghai', 'Cooperation', 'Organisation']],
    ['UAE', 'ships of the United Arab Emirates', ['United', 'Arab', 'Emirates']],
    ['FTA', 'a free trade area', ['free', 'trade', 'area']],
    ['US', 'the United States', ['United', 'States']],
    ['US', 'under such a roof', []], ['SCO', 'the SCO in Osh', []], ['SCO', '', []],
  ])('%s is written out in “%s”', (abbreviation, text, words) => {
    expect(expansionIn(text, abbreviation)).toEqual(words);
  });
});

describe('a value', () => {
  test.each([
    ['2001', { kind: 'date', year: 2001, month: null, day: null }], ['July 2020', { kind: 'date', year: 2020, month: 7, day: null }],
    ['10 January', { kind: 'date', year: null, month: 1, day: 10 }], ['Sept. 11, 2001', { kind: 'date', year: 2001, month: 9, day: 11 }],
    ['1,700 kilometres', { kind: 'number', amount: 1700, unit: 'kilometr' }], ['30bn', { kind: 'number', amount: 3e10, unit: '' }],
    ['RMB 30 billion', { kind: 'number', amount: 3e10, unit: 'yuan' }], ['$2.5 million', { kind: 'number', amount: 2.5e6, unit: 'dollar' }],
    ['2 dollars', { kind: 'number', amount: 2, unit: 'dollar' }], ['12%', { kind: 'number', amount: 12, unit: 'percent' }],
    ['twelve per cent', { kind: 'number', amount: 12, unit: 'percent' }], ['20th', { kind: 'number', amount: 20, unit: 'ordinal' }],
    ['twice', { kind: 'number', amount: 2, unit: 'time' }], ['about 40', { kind: 'number', amount: 40, unit: '' }],
    ['10–20 years', { kind: 'range', from: 10, to: 20, unit: 'year' }], ['from 5 to 7', { kind: 'range', from: 5, to: 7, unit: '' }],
  ])('is read from all of “%s”', (text, value) => {
    expect(valueOf(text)).toEqual(value);
  });

  test.each(['', 'Osh', '5+1', 'the first 20 years', 'a third of it', 'G20', 'COVID-19', '20th century', '2001 and 2002', 'second largest', '20-10'])(
    'is none in “%s”', (text) => {
      expect(valueOf(text)).toBeNull();
    },
  );

  const same = (one: string, other: string): boolean => isSameValue(valueOf(one)!, valueOf(other)!);

  test.each([
    ['30bn', '30 billion'], ['3', 'three'], ['20 years', 'twenty years'], ['2010', 'April 2010'], ['12%', '12 percent'], ['1-2 km', '1 to 2 km'],
    ['between 1 and 2', '1-2'], ['20', '20 years'],
  ])('is the same however it is written, or more exactly: %s, %s', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  test.each([
    ['30bn', '30m'], ['20 years', '20 days'], ['20', '20th'], ['April 2010', 'May 2010'], ['10 January', 'January 2022'], ['1-2', '1-3'],
    ['1-2', '1'], ['2010', '2010 km'],
  ])('is another where any part differs: %s, %s', (one, other) => {
    expect(same(one, other)).toBe(false);
  });
});

describe('a text lies within another', () => {
  test.each([['union', 'european union', true], ['osh', 'oshawa', false], ['belt road', 'belt and road', false], ['osh', 'osh', false], ['', 'osh', false]])(
    'as whole words in a row: “%s” in “%s”', (part, whole, expected) => {
      expect(isWithin(part, whole)).toBe(expected);
      expect(isLessExact(part, whole)).toBe(expected);
    },
  );

  test('unless a word makes another thing of it', () => {
    expect(isWithin('largest', 'second largest')).toBe(false);
    expect(isLessExact('largest', 'second largest')).toBe(false);
  });

  test('and is less exact, but not the same, without its quarter of the sky', () => {
    expect(isWithin('asia', 'central asia')).toBe(false);
    expect(isLessExact('asia', 'central asia')).toBe(true);
  });
});
