import { describe, expect, test } from 'vitest';
import { dateQuestion } from '@/core/questions/formats/date';
import { anAsking } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const made = (sentence: string) => dateQuestion(anAsking(aFact(sentence), { ask: 'When?' }));

describe('a date', () => {
  test.each([
    ['[2001]{year}', { date: { year: 2001, month: null, day: null }, precision: 'year', stem: 'When? Type the year.' }],
    ['[June 2001]{date}', { date: { year: 2001, month: 6, day: null }, precision: 'month', stem: 'When? Type the month and year.' }],
    ['[15 June 2001]{date}', { date: { year: 2001, month: 6, day: 15 }, precision: 'day', stem: 'When? Type the day, month and year.' }],
  ])('is read from %s as precisely as it says', (slot, parts) => {
    expect(made(`It began in ${slot}.`)).toMatchObject({ format: 'date', ...parts });
  });

  test.each(['[10 January]{date}', '[the 1990s]{date}', '[early 2011]{date}', '[2001]{number}'])('is not made of %s', (slot) => {
    expect(made(`It began in ${slot}.`)).toBeNull();
  });
});
