import { expect, test } from 'vitest';
import { imported } from '../../builders/importing';

type Side = readonly [statement: string, answer: string];

function isMinor([statement, answer]: Side): boolean | undefined {
  return imported(statement).facts.flatMap(({ fact, slots }) => fact.slots.filter(({ text }) => text === answer).map(({ name }) => slots[name]?.isMinor))[0];
}

test.each<readonly [string, Side, Side]>([
  ['a place', ['In 1902, Maria Keller sold the old ships of the Hanover Company to Peru.', 'Peru'], ['In 1902, Maria Keller sold the old ships of Peru to the Hanover Company.', 'Hanover Company']],
  ['a span of years', ['Maria Keller ruled the old harbours of Norway and Peru from 1902 to 1910.', '1902 to 1910'], ['Maria Keller began to rule the old harbours of Norway and Peru in 1902.', '1902']],
  ['of which little is said', ['Maria Keller founded the Hanover Company in 1902.', '1902'], ['Maria Keller founded the Hanover Company in 1902 to sell the ships of Norway.', '1902']],
  ['an event that only says when', ['The merchants of Norway had sold no old ships to Peru since the Kalmar War.', 'Kalmar War'], ['The merchants of Norway sold their old ships to Peru to end the Kalmar War.', 'Kalmar War']],
  ['the year in which so many were counted', ['By 1902, the merchants of Norway had sold more than 300,000 ships to Peru.', '1902'], ['By 1902, the merchants of Norway had sold all of their ships to Peru.', '1902']],
])('%s is asked only where there are not enough better ones', (_, minor, other) => {
  expect(isMinor(minor)).toBe(true);
  expect(isMinor(other)).toBe(false);
});
