import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf } from '@/core/grading/difference';

/** Missing parts as [so], extra ones as (so). */
const marked = (given: string, right: string): string =>
  differenceOf(given, right).map(({ kind, text }) => (kind === 'same' ? text : kind === 'missing' ? `[${text}]` : `(${text})`)).join('');

describe('the difference of two texts', () => {
  test('is told by letters where both are one word and much of it is right', () => {
    expect(marked('Duschanbe', 'Dushanbe')).toBe('Dus(c)hanbe');
    expect(marked('Dushnbe', 'Dushanbe')).toBe('Dush[a]nbe');
  });

  test('is the whole word where little of it is right', () => {
    expect(marked('Minsk', 'Dushanbe')).toBe('(Minsk)[Dushanbe]');
  });

  test('is told by words in longer answers', () => {
    expect(marked('the New Silk Belt', 'the Silk Road Economic Belt')).toBe('the (New )Silk [Road Economic ]Belt');
  });

  test('passes over case', () => {
    expect(marked('silk road', 'Silk Road')).toBe('Silk Road');
  });

  test('is all of the right text where nothing was given', () => {
    expect(marked('', 'Silk Road')).toBe('[Silk Road]');
  });

  test('leaves the right text when what is extra is taken out, for any texts', () => {
    const text = fc.stringMatching(/^[a-c]{1,6}( [a-c]{1,6}){0,3}$/);
    fc.assert(fc.property(text, text, (given, right) => {
      const parts = differenceOf(given, right);
      expect(parts.filter(({ kind }) => kind !== 'extra').map((part) => part.text).join('')).toBe(right);
    }));
  });
});
