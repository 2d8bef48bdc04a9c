import { describe, expect, test } from 'vitest';
import { questionView } from '@/core/questions/view';
import { aNumber } from '../../builders/question';
import { gradesAs, long, rightToLeft } from './table';

const text = (typed: string) => ({ kind: 'text', text: typed }) as const;

describe('a sum of money', () => {
  gradesAs(aNumber({ stem: 'How much was offered?', distractors: ['20 billion yuan'] }), text, [
    ['30 billion yuan', 1], ['30bn yuan', 1], ['RMB 30 billion', 1], ['RMB30bn', 1], ['30,000,000,000 yuan', 1], ['30 000 000 000 yuan', 1], ["30'000'000'000 CNY", 1],
    ['30.000.000.000 yuan', 1], ['thirty billion yuan', 1], ['¥30 billion', 1], ['30 thousand million renminbi', 1], ['RMB 30 billion yuan', 1], ['about 30 billion yuan', 1],
    ['30 billion', 0.5], ['30,000,000,000', 0.5], ['30bn', 0.5], ['30 billion dollars', 0], ['$30bn', 0], ['€30bn', 0], ['30 million yuan', 0], ['30 yuan', 0], ['30', 0],
    ['20 billion yuan', 0], ['-30 billion yuan', 0], ['30 or 40 billion yuan', 0], ['', 0], [' ', 0], ['yuan', 0], ['🙂', 0], [rightToLeft, 0], [long, 0], ['3'.repeat(10_000), 0],
  ]);
});

describe('a sum whose unit the question names', () => {
  gradesAs(aNumber({ stem: 'How many yuan were offered?' }), text, [['30 billion', 1], ['30bn yuan', 1], ['30bn dollars', 0]]);
  gradesAs(aNumber({ stem: 'How many RMB were offered?' }), text, [['30 billion', 1]]);
});

describe('a length within a tolerance', () => {
  gradesAs(aNumber({ stem: 'How long is it?', answer: '1,700 kilometres', value: 1700, unit: 'kilometres', tolerance: 50 }), text, [
    ['1,700 kilometres', 1], ['1700 km', 1], ['1.7 thousand km', 1], ['1 700 kilometers', 1], ['1650 km', 1], ['1750km', 1], ['1,750.5 km', 0], ['1649 km', 0],
    ['1700', 0.5], ['1700 miles', 0], ['1700 m', 0], ['1,7 km', 0], ['one thousand seven hundred kilometres', 1],
  ]);
});

describe('a share', () => {
  gradesAs(aNumber({ stem: 'How much grew?', answer: '1.5%', value: 1.5, unit: '%' }), text, [
    ['1.5%', 1], ['1,5 %', 1], ['1.5 per cent', 1], ['1.5 percent', 1], ['1.50%', 1], ['1.5', 0.5], ['-1.5%', 0], ['15%', 0], ['1.5 percentage points', 0], ['0.015', 0],
  ]);
});

describe('a temperature below zero', () => {
  gradesAs(aNumber({ stem: 'How cold?', answer: '-5 °C', value: -5, unit: '°C' }), text, [['-5 °C', 1], ['−5°C', 1], ['minus 5 degrees Celsius', 1], ['5 °C', 0], ['-5', 0.5]]);
});

describe('a count', () => {
  gradesAs(aNumber({ stem: 'How many members?', answer: 'eight', value: 8, unit: null, distractors: ['six', 'nine'] }), text, [
    ['eight', 1], ['8', 1], ['VIII', 1], ['8 members', 1], ['eigth', 0], ['Eight.', 1], ['8.0', 1], ['8%', 0], ['8 km', 0], ['nine', 0], ['six', 0], ['eighty', 0], ['eighteen', 0], ['8 or 9', 0], ['8-9', 0],
  ]);
});

describe('a figure with metres or millions', () => {
  gradesAs(aNumber({ stem: 'How deep?', answer: '5 m', value: 5, unit: 'm' }), text, [['5 m', 1], ['5 metres', 1], ['5 million', 0]]);
  gradesAs(aNumber({ stem: 'How many?', answer: '5 million', value: 5e6, unit: null }), text, [['5m', 1], ['5 million', 1], ['5,000,000', 1], ['5', 0]]);
});

test('the form says that a unit is wanted, where the question does not name it', () => {
  const hintOf = (parts: Parameters<typeof aNumber>[0]) => questionView(aNumber(parts), 'seed').form;
  expect(hintOf({ stem: 'How much?' })).toEqual({ kind: 'text', hint: 'a number with its unit' });
  expect(hintOf({ stem: 'How many yuan?' })).toEqual({ kind: 'text', hint: 'a number' });
  expect(hintOf({ unit: null })).toEqual({ kind: 'text', hint: 'a number' });
});
