import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '@/core/grading/editDistance';

const far = 100;
const shortText = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '🙂'), maxLength: 8 });

describe('the edit distance', () => {
  test.each([
    ['kitten', 'sitting', 3], // Wagner and Fischer's textbook pair
    ['saturday', 'sunday', 3],
    ['gumbo', 'gambol', 2],
    ['flaw', 'lawn', 2],
    ['ca', 'ac', 1], // a swap is one edit (Damerau 1964)
    ['ca', 'abc', 3], // but no place is edited twice: unrestricted Damerau-Levenshtein would say 2
    ['', 'osh', 3],
    ['osh', '', 3],
    ['osh', 'osh', 0],
    ['tajikistan', 'tajikstan', 1],
    ['dushanbe', 'duhsanbe', 1],
    ['🙂', '🙃', 1], // one letter, though two UTF-16 units
  ])('from "%s" to "%s" is %d', (from, to, distance) => {
    expect(editDistance(from, to, far)).toBe(distance);
  });

  test('is one more than the limit where it is more than that, however much more', () => {
    expect(editDistance('kitten', 'sitting', 2)).toBe(3);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
    expect(editDistance('a', 'abcdefgh', 2)).toBe(3);
    expect(editDistance('osh', 'osch', 0)).toBe(1);
  });

  test('is the full distance cut off above the limit, for any two texts', () => {
    fc.assert(
      fc.property(shortText, shortText, fc.nat(8), (from, to, limit) => {
        expect(editDistance(from, to, limit)).toBe(Math.min(editDistance(from, to, far), limit + 1));
      }),
      { numRuns: 2000 },
    );
  });

  test('is 0 only between equal texts, and the same in both directions', () => {
    fc.assert(
      fc.property(shortText, shortText, (from, to) => {
        expect(editDistance(from, to, far) === 0).toBe(from === to);
        expect(editDistance(from, to, far)).toBe(editDistance(to, from, far));
      }),
    );
  });

  test('lies between the difference in length and the longer length', () => {
    fc.assert(
      fc.property(shortText, shortText, (from, to) => {
        const [short = 0, long = 0] = [Array.from(from).length, Array.from(to).length].sort((a, b) => a - b);
        const distance = editDistance(from, to, far);
        expect(distance).toBeGreaterThanOrEqual(long - short);
        expect(distance).toBeLessThanOrEqual(long);
      }),
    );
  });
});
