import { describe, expect, test } from 'vitest';
import { quotedCard, quotedQuestion } from '@/core/exchange/markdown/quoting';
import { aFact } from '../../builders/fact';
import { anOpenQuestion, aMultipleChoice, aSingleChoice, aTrueFalse, aTypedQuestion } from '../../builders/question';

describe('a question to be quoted', () => {
  test('has all its options, in an order that does not tell the right one, and the same each time', () => {
    const question = aSingleChoice();
    const { options, right } = quotedQuestion(question);
    expect(right).toBe('Dushanbe');
    expect(options.toSorted()).toEqual(['Astana', 'Bishkek', 'Dushanbe', 'Tashkent']);
    expect(quotedQuestion(question).options).toEqual(options);
    const firsts = new Set(Array.from({ length: 20 }, (_, index) => quotedQuestion(aSingleChoice({ fact: `fact-${index}` })).options[0]));
    expect(firsts.size).toBeGreaterThan(1);
  });

  test.each([
    [anOpenQuestion(), { options: [], right: 'Dushanbe' }],
    [aTypedQuestion({ accepted: ['Duschanbe'] }), { options: [], right: 'Dushanbe' }],
    [aTrueFalse({ answer: false }), { options: [], right: 'False' }],
  ])('that is written has none: %#', (question, expected) => {
    expect(quotedQuestion(question)).toEqual({ stem: question.stem, explanation: 'It is so.', paragraph: 1, ...expected });
  });

  test('of which several options are right names them all', () => {
    expect(quotedQuestion(aMultipleChoice()).right).toBe('trust; equality');
  });
});

describe('a card to be quoted', () => {
  const fact = aFact('In [2001]{year} six states founded the SCO in [Shanghai]{city}.', { paragraph: 7, explanation: 'Five had met before.' });

  test('is its fact’s sentence with a gap', () => {
    expect(quotedCard(fact, 'city')).toEqual({
      stem: 'In 2001 six states founded the SCO in ____.', options: [], right: 'Shanghai', explanation: 'Five had met before.', paragraph: 7,
    });
  });

  test('explains nothing where its fact does not, and is none of a slot that is gone', () => {
    expect(quotedCard(aFact(), 'year')).toMatchObject({ stem: 'The SCO was founded in ____.', explanation: null });
    expect(quotedCard(fact, 'river')).toBeNull();
  });
});
