import { describe, expect, test } from 'vitest';
import { listRecallQuestion } from '@/core/questions/formats/listRecall';
import { anAsking, citySentence } from '../../builders/asking';
import { aFact } from '../../builders/fact';

const listOf = (count: number): string => Array.from({ length: count }, (_, index) => `item ${index}`).join('; ');

describe('a list to recall', () => {
  test.each([
    [2, 'both'],
    [3, 'all three'],
    [5, 'all five'],
    [11, 'all 11'],
  ])('of %d items asks to name %s', (count, words) => {
    const asking = anAsking(aFact(`It has [${listOf(count)}]{list}.`), { ask: 'Which?' });
    expect(listRecallQuestion(asking)?.stem).toBe(`Which? Name ${words}.`);
  });

  test('has the items in their order, each with its accepted wordings', () => {
    const fact = aFact('It has [trust; benefit]{aims:list}.', { notes: { aims: { acceptByItem: { trust: ['confidence'] } } } });
    expect(listRecallQuestion(anAsking(fact))).toMatchObject({
      id: 'fact.aims.list-recall',
      items: [{ text: 'trust', accepted: ['confidence'] }, { text: 'benefit', accepted: [] }],
    });
  });

  test('takes no wording from what every object has', () => {
    const fact = aFact('It has [toString; constructor]{list}.', { notes: { list: {} } });
    expect(listRecallQuestion(anAsking(fact))?.items).toEqual([{ text: 'toString', accepted: [] }, { text: 'constructor', accepted: [] }]);
  });

  test('is made of lists only', () => {
    expect(listRecallQuestion(anAsking(aFact(citySentence)))).toBeNull();
  });
});
