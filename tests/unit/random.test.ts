import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText, seededRandom, shuffled } from '@/core/random';

/** MurmurHash3's final avalanche (Appleby, MurmurHash3.cpp, fmix32). */
function fmix32(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A text whose FNV-1a hash is 0 (Noll's FNV page, zero hash challenge); so is what fmix32 makes of it. */
const zeroSeed = '3pjNqM';

describe('the hash of a text', () => {
  test.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
    [zeroSeed, 0],
  ])('"%s" is its published FNV-1a value (draft-eastlake-fnv, test vectors), mixed once more', (text, fnv1a) => {
    expect(hashText(text)).toBe(fmix32(fnv1a));
  });

  test('is an integer of 32 bits without sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = hashText(text);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true);
      }),
    );
  });

  test('does not add up: texts of the same letters in another order differ', () => {
    expect(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map(hashText)).size).toBe(6);
  });

  test('is even as often as odd over texts that differ in a figure', () => {
    const odd = Array.from({ length: 1000 }, (_, index) => hashText(`fact-${index}`) % 2).filter((bit) => bit === 1);
    // 1000 fair throws stay within four standard deviations (15.8 each) of 500.
    expect(Math.abs(odd.length - 500)).toBeLessThan(64);
  });
});

describe('seeded random numbers', () => {
  test('are those of mulberry32 (Ettinger 2017), here from state 0', () => {
    const random = seededRandom(zeroSeed);
    expect([random(), random(), random()]).toEqual([0.26642920868471265, 0.0003297457005828619, 0.2232720274478197]);
  });

  test('come again from the same seed and differ from another', () => {
    const first = (seed: string): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 5 }, () => random());
    };
    expect(first('seed')).toEqual(first('seed'));
    expect(first('seed')).not.toEqual(first('seed '));
  });

  test('lie in [0, 1), for any seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = seededRandom(seed);
        const numbers = Array.from({ length: 50 }, () => random());
        expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
      }),
    );
  });
});

describe('shuffling', () => {
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

  test('gives the same items in the same order for the same seed, and leaves the given ones alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const mixed = shuffled(items, seed);
        expect(sorted(mixed)).toEqual(sorted(items));
        expect(shuffled(items, seed)).toEqual(mixed);
        expect(items).toEqual(before);
      }),
    );
  });

  test('brings each item to each place about as often', () => {
    const places = [0, 0, 0, 0, 0];
    for (let seed = 0; seed < 5000; seed += 1) {
      const place = shuffled([0, 1, 2, 3, 4], `seed ${seed}`).indexOf(0);
      places[place] = (places[place] ?? 0) + 1;
    }
    // 1000 expected at each; four standard deviations are 113.
    for (const count of places) expect(Math.abs(count - 1000)).toBeLessThan(113);
  });

  test('of one item or none changes nothing', () => {
    expect([shuffled([], 'seed'), shuffled(['only'], 'seed')]).toEqual([[], ['only']]);
  });
});
