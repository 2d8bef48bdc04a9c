import { describe, expect, test } from 'vitest';
import { numberQuestion } from '@/core/questions/formats/number';
import { anAsking } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const made = (sentence: string) => numberQuestion(anAsking(aFact(sentence), { ask: 'How much?' }));

describe('a number', () => {
  test.each([
    ['It has [six]{number} principles.', { value: 6, unit: null, stem: 'How much? Type the number.' }],
    ['The border is [1,700 kilometres]{quantity} long.', { value: 1700, unit: 'kilometres', stem: 'How much? Type the number with its unit.' }],
    ['The loan is [RMB 30 billion]{money}.', { value: 30e9, unit: 'rmb', stem: 'How much? Type the amount with its currency.' }],
  ])('is read from %s by the reader of what is typed', (sentence, parts) => {
    expect(made(sentence)).toMatchObject({ format: 'number', tolerance: 0, ...parts });
  });

  test('has the tolerance, accepted and wrong answers of its author', () => {
    const notes = { number: { tolerance: 2, accept: ['half a dozen'], distractors: ['7'] } };
    expect(numberQuestion(anAsking(aFact('It has [six]{number} principles.', { notes })))).toMatchObject({
      id: 'fact.number.number', answer: 'six', tolerance: 2, accepted: ['half a dozen'], distractors: ['7'],
    });
  });

  test.each(['It has [several]{number}.', 'It is [5 m]{quantity} long.', 'It was in [2001]{year}.', 'It is the [20th]{ordinal}.'])(
    'is not made where the text can be read in no way or in two, or is another kind: %s', (sentence) => {
      expect(made(sentence)).toBeNull();
    });
});
