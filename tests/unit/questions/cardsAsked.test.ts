import { expect, test } from 'vitest';
import { cardsAsked } from '@/core/questions/cardsAsked';
import { aCategorise, aMatching, aMultiCloze, anOrdering, aSingleChoice } from '../builders/question';

test('a question asks for the memory of its slot, or for one each gap, pair and item', () => {
  expect(cardsAsked(aSingleChoice())).toEqual([{ factId: 'fact', slot: 'slot' }]);
  expect(cardsAsked(aMultiCloze())).toEqual([{ factId: 'fact', slot: 'city' }, { factId: 'fact', slot: 'year' }]);
  expect(cardsAsked(aMatching()).map(({ factId }) => factId)).toEqual(['SCO', 'CSTO', 'EAEU']);
  expect(cardsAsked(anOrdering()).map(({ factId }) => factId)).toEqual(['first', 'second', 'third', 'fourth']);
  expect(cardsAsked(aCategorise()).map(({ factId }) => factId)).toEqual(['India', 'Iran', 'China', 'Turkey']);
});
