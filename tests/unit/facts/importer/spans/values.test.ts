import { describe, expect, test } from 'vitest';
import { valueCandidates } from '@/core/facts/importer/spans/values';
import { aSentence, textOfCandidate } from '../../../builders/importing';

const valuesIn = (text: string): string[][] =>
  valueCandidates(aSentence(text).tokens).map((candidate) => [candidate.type, textOfCandidate(text, candidate)]);

describe('a date is found once, at its largest span', () => {
  test.each([
    ['The tower opened in July 2020.', 'date', 'July 2020'],
    ['The abbey grew in the 10th and 11th centuries.', 'date', '10th and 11th centuries'],
    ['The fleet sailed on 19 October 1512.', 'date', '19 October 1512'],
    ['It closed on May 4, 1970.', 'date', 'May 4, 1970'],
    ['The war lasted from 1914 to 1918.', 'period', '1914 to 1918'],
    ['It ran in 1914–18.', 'period', '1914–18'],
    ['It began in 44 BC.', 'date', '44 BC'],
    ['It was sold in the early 1930s.', 'date', 'early 1930s'],
    ['The harbour closed in the winter of 1947.', 'date', 'winter of 1947'],
    ['In May 2001 it may rain.', 'date', 'May 2001'],
    ['The mill burned in 1902.', 'year', '1902'],
  ])('%s', (sentence, type, text) => {
    expect(valuesIn(sentence)).toEqual([[type, text]]);
  });
});

describe('a number', () => {
  test('stands alone and with the thing it counts, a year-like one too', () => {
    expect(valuesIn('They sold 1800 ships.')).toEqual([['number', '1800'], ['quantity', '1800 ships']]);
    expect(valuesIn('It had 12 large windmills.')).toEqual([['number', '12'], ['quantity', '12 large windmills']]);
  });

  test('takes its currency or its percent with it', () => {
    expect(valuesIn('It cost $3.5 million and 20 million euros.')).toEqual([['money', '$3.5 million'], ['money', '20 million euros']]);
    expect(valuesIn('About 45 percent of farms closed.')).toEqual([['quantity', '45 percent']]);
  });

  test('may be of an order; "one" is none', () => {
    expect(valuesIn('The 21st chapter is one of many.')).toEqual([['ordinal', '21st']]);
  });
});
