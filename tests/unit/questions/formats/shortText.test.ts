import { describe, expect, test } from 'vitest';
import { shortTextQuestion } from '@/core/questions/formats/shortText';
import { anAsking, clauseSentence, listSentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

describe('a short text', () => {
  test('asks the question sentence and says what to type', () => {
    const fact = aFact('Founded in [Shanghai]{city}.', { notes: { city: { ask: 'Where?', accept: ['Hu'], distractors: ['Osh'] } } });
    expect(shortTextQuestion(anAsking(fact))).toMatchObject({
      id: 'fact.city.short-text', format: 'short-text', stem: 'Where? Type the city.',
      answer: 'Shanghai', accepted: ['Hu'], distractors: ['Osh'],
    });
  });

  test.each([
    ['[2001]{year}', 'year'],
    ['[20th]{ordinal}', 'number'],
    ['[1,700 kilometres]{quantity}', 'figure'],
    ['[RMB 30 billion]{money}', 'sum'],
    ['[Zhao Huasheng]{person}', 'name'],
    ['[Russian]{language}', 'language'],
    ['[multipolarity]{concept}', 'answer'],
    ['[Secretary-General]{role}', 'answer'],
    ['[hub]{term}', 'answer'],
  ])('asks of %s to type the %s', (slot, noun) => {
    expect(shortTextQuestion(anAsking(aFact(`It is ${slot}.`), { ask: 'What?' }))?.stem).toBe(`What? Type the ${noun}.`);
  });

  test('is made of answers up to five words', () => {
    expect(shortTextQuestion(anAsking(aFact('It is [one two three four five]{term}.')))).not.toBeNull();
    expect(shortTextQuestion(anAsking(aFact('It is [one two three four five six]{term}.')))).toBeNull();
  });

  test.each([listSentence, clauseSentence])('is not made of a list or a part of a sentence: %s', (sentence) => {
    expect(shortTextQuestion(anAsking(aFact(sentence)))).toBeNull();
  });
});
