import { describe, expect, test } from 'vitest';
import { sentencesOf } from '@/core/facts/importer/language/analyse';
import { typeOfName } from '@/core/facts/importer/spans/nameType';
import { peopleOf } from '@/core/facts/importer/spans/people';

const people = peopleOf(sentencesOf('President Maria Keller met Robert Hughes. Keller smiled at Oslo.', 0));

test('people are known by given name or title, and from then on by the family name', () => {
  expect([...people]).toEqual(['Keller', 'Hughes']);
});

test('people are known by their calling, where it is not said of a body or a place', () => {
  const sentences = sentencesOf('The Persian king Darius met the leader Pericles and the general Assembly. The ruler of the city Oslo wrote to the historian Oxford University.', 0);
  expect([...peopleOf(sentences)]).toEqual(['Darius', 'Pericles']);
});

describe('the type of a name', () => {
  test.each([
    ['Keller', 'person'], ['Robert Hughes', 'person'], ['Norway', 'country'], ['Oslo', 'city'], ['Nile', 'region'],
    ['World Health Organization', 'organisation'], ['Treaty of Lisbon', 'document'], ['Battle of Hastings', 'event'],
    ['Kingdom of Morocco', 'country'], ['Democratic Republic of Korea', 'country'], ['Kingdom of Naples', 'region'], ['Turkish', 'term'], ['Zorbix', 'term'],
  ])('%s: %s', (name, type) => {
    expect(typeOfName(name.split(' '), people)).toBe(type);
  });

  test('a country is no person, though somebody was once read to have its name', () => {
    const misread = new Set(['Egypt', 'Jordan']);
    expect(typeOfName(['Egypt'], misread)).toBe('country');
    expect(typeOfName(['Jordan'], misread)).toBe('person');
  });
});
