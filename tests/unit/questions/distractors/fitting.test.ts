import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingDistractors, standsOutByLength } from '@/core/questions/distractors/fitting';

const letters = (count: number): string => 'x'.repeat(count);

describe('a key', () => {
  test.each([
    [16, 12, false],
    [17, 12, true],
    [20, 15, false],
    [21, 15, true],
    [13, 9, true],
    [12, 1, false],
  ])('of %d letters beside at most %d stands out: %j (more than 12, and longer by more than a third)', (key, other, standsOut) => {
    expect(standsOutByLength(letters(key), ['x', letters(other)])).toBe(standsOut);
  });

  test('does not stand out by being short', () => {
    expect(standsOutByLength('Osh', [letters(80), letters(90)])).toBe(false);
  });
});

describe('fitting distractors', () => {
  test('are the first ones', () => {
    expect(fittingDistractors('Osh', ['a', 'b', 'c', 'd'], 3)).toEqual(['a', 'b', 'c']);
  });

  test('are none where there are too few', () => {
    expect(fittingDistractors('Osh', ['a', 'b'], 3)).toBeNull();
  });

  test('take in the first long enough one for the last, where a long key would stand out', () => {
    const candidates = ['a', 'b', 'c', 'd', letters(15), letters(20)];
    expect(fittingDistractors(letters(20), candidates, 3)).toEqual(['a', 'b', letters(15)]);
    expect(fittingDistractors(letters(30), candidates, 3)).toBeNull();
  });

  test('are as many as asked for, from the candidates, and hide the key, for any texts', () => {
    const text = fc.nat(40).map(letters);
    fc.assert(
      fc.property(text, fc.uniqueArray(text, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (key, candidates, count) => {
        const chosen = fittingDistractors(key, candidates, count);
        if (chosen === null) return;
        expect(new Set(chosen).size).toBe(count);
        expect(candidates).toEqual(expect.arrayContaining(chosen));
        expect(standsOutByLength(key, chosen)).toBe(false);
      }),
    );
  });
});
