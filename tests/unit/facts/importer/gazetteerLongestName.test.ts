import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestNameAt } from '@/core/facts/importer/gazetteer/longestName';

/** What is found at the word marked with "*", in words apart by spaces. */
function foundIn(marked: string): string | null {
  const words = marked.split(' ');
  const from = words.findIndex((word) => word.startsWith('*'));
  const found = longestNameAt(words.map((word) => word.replace(/^\*/, '')), from);
  return found === null ? null : `${found.length} ${found.kind} ${found.entry.name}`;
}

describe('the longest name at a word', () => {
  test.each([
    ['in *New York City today', '3 city New York City'],
    ['in *New York today', '2 city New York City'],
    ['the *Shanghai Cooperation Organization met', '3 body Shanghai Cooperation Organisation'],
    ['*Shanghai is a port', '1 city Shanghai'],
    ['the *SCO met', '1 body Shanghai Cooperation Organisation'],
    ['the *U.S. left', '1 country United States'],
    ['*Guinea - Bissau voted', '3 country Guinea-Bissau'],
    ['in *Xi ’ an', '3 city Xi\'an'],
    ['*China’s policy', '1 country China'],
    ["the *United States' share", '2 country United States'],
    ['*China , Russia', '1 country China'],
    ['in *Paris, a city', '1 city Paris'],
    ['in *The Hague today', '2 city The Hague'],
    ['the *Roman Empire fell', '2 country Roman Empire'],
    ['*Kazakh oil', '1 demonym Kazakh'],
    ['the *Organization for Security and Co-operation in Europe', '7 body Organisation for Security and Co-operation in Europe'],
  ])('in "%s" is %s', (marked, expected) => {
    expect(foundIn(marked)).toBe(expected);
  });

  test.each(['give *us time', '*The United States', '*A China policy', 'roast *turkey', '*Who is it', '*Table', '*polish it', '*, China'])(
    'in "%s" is none', (marked) => expect(foundIn(marked)).toBeNull());

  test.each([
    ['*Jordan Peterson spoke', null], ['*Jordan and Israel', '1 country Jordan'], ['*Jordan signed', '1 country Jordan'], ['the *Jordan River', '2 river Jordan River'],
    ['Jack *London wrote', null], ['George *Washington crossed', null], ['President *Washington said', null], ['in *Washington today', '1 city Washington DC'],
    ['*Chad Smith plays', null], ['*Chad President Déby', '1 country Chad'], ['*Norman Conquest', '1 demonym Norman'],
  ])('leaves persons alone: in "%s" %s', (marked, expected) => {
    expect(foundIn(marked)).toBe(expected);
  });

  test.each([
    ['Atlanta , *Georgia', '1 state Georgia'], ['*Georgia and South Carolina', '1 state Georgia'], ['University of *Georgia', '1 state Georgia'],
    ['*Georgia and Armenia', '1 country Georgia'], ['*Georgia declared independence', '1 country Georgia'],
  ])('tells the state from the country: in "%s" %s', (marked, expected) => {
    expect(foundIn(marked)).toBe(expected);
  });

  test('comes with every kind its name can mean', () => {
    expect(longestNameAt(['Georgia'], 0)?.kinds).toEqual(['country', 'state']);
  });

  test('never reaches beyond the words', () => {
    const word = fc.constantFrom('New', 'York', 'City', 'the', 'The', 'United', 'Nations', 'States', 'of', 'America', '-', ',', 'Guinea', 'Bissau', 'SCO', 'Jordan', '');
    fc.assert(fc.property(fc.array(word), fc.nat(12), (words, from) => {
      const found = longestNameAt(words, from);
      if (found !== null) expect(from + found.length).toBeLessThanOrEqual(words.length);
    }));
  });
});
