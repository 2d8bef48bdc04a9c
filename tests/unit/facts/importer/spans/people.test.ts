import { expect, test } from 'vitest';
import { peopleOf } from '@/core/facts/importer/spans/people';
import { aSentence } from '../../../builders/importing';

test.each([
  ['The emperor Constantine built a bridge.', 'Constantine', true],
  ['Maria left Lisbon in 1902.', 'Lisbon', false],
  ['The president France elected was old.', 'France', false],
])('%s Is %s a person? %s', (sentence, name, isPerson) => {
  expect(peopleOf([aSentence(sentence)]).has(name)).toBe(isPerson);
});
