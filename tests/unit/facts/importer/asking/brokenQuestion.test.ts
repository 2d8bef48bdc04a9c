import { expect, test } from 'vitest';
import { isBrokenQuestion } from '@/core/facts/importer/asking/brokenQuestion';

test.each([
  ['In which year did Norway found towns, beginning in Peru and', true],
  ['In which year did Maria Keller make a name when, she sold ships', true],
  ['What is when a market grows', true],
  ['In which year did Maria Keller say that, in Norway, ships were sold', false],
  ['In which year did a ship of Norway took steps', true],
  ['By whom did Norway disliked the concessions make', true],
  ['What were there in which Norway lost the mill', true],
  ['In which year did Norway sell ships when Keller took Peru', false],
  ['In which year did Norway found towns in Peru', false],
])('“%s?” is torn: %s', (question, isTorn) => {
  expect(isBrokenQuestion(question)).toBe(isTorn);
});
