import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInWords, joinAsList, normaliseText, wordsOf } from '@/core/text';

describe('a normalised text', () => {
  test.each([
    ['case', 'Belt and Road', 'BELT AND ROAD'],
    ['accents', 'Orléans', 'Orleans'],
    ['accents written apart', 'Orléans', 'Orle\u0301ans'],
    ['letters of full width', 'SCO 2001', 'ＳＣＯ ２００１'],
    ['ligatures', 'office', 'oﬃce'],
    ['a leading article', 'the Shanghai Spirit', 'Shanghai Spirit'],
    ['an article before a quotation', 'the “Shanghai Spirit”', '“Shanghai Spirit”'],
    ['runs of space', 'Central\t Asia\n', 'Central Asia'],
    ['spaces that do not break', 'Central\u00A0Asia', 'Central Asia'],
    ['hyphens and spaces', 'long-lasting', 'long lasting'],
    ['outer punctuation', '“Osh!”', 'Osh'],
    ['brackets around', '(in Osh)', 'in Osh'],
  ])('is the same whatever its %s', (_, one, other) => {
    expect(normaliseText(one)).toBe(normaliseText(other));
  });

  test.each(['‘', '’', 'ʼ', 'ʹ', '‛', '`', '´', '′'])('takes %s for an apostrophe', (mark) => {
    expect(normaliseText(`Xi${mark}an`)).toBe("xi'an");
  });

  test.each(['“', '”', '„', '«', '»', '″'])('takes %s for a quotation mark', (mark) => {
    expect(normaliseText(`a 5${mark} b`)).toBe('5" b');
  });

  test.each(['‐', '‑', '‒', '–', '—', '―', '−'])('takes %s for a hyphen, which is as good as a space', (dash) => {
    expect(normaliseText(`Indo${dash}Pacific`)).toBe('indo pacific');
  });

  test('keeps what makes a difference: letters, figures, inner punctuation', () => {
    expect(normaliseText('Article 2.7 of the U.N. Charter')).toBe('article 2.7 of the u.n. charter');
    expect(normaliseText('上海合作组织')).toBe('上海合作组织');
    expect(normaliseText('ШОС')).toBe('шос');
  });

  test('keeps marks that make another letter of the one they stand on', () => {
    expect(normaliseText('май')).not.toBe(normaliseText('маи'));
    expect(normaliseText('कि')).not.toBe(normaliseText('का'));
  });

  test('keeps an article that is all there is, and letters that only look like one', () => {
    expect(normaliseText('The')).toBe('the');
    expect(normaliseText('theatre')).toBe('theatre');
    expect(normaliseText('Anatolia')).toBe('anatolia');
  });

  test('is empty for a text of punctuation and space', () => {
    expect(['', '  ', '...', '—', '“”'].map(normaliseText)).toEqual(['', '', '', '', '']);
  });

  test('has no space or punctuation at its ends and no two spaces in a row, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseText(text)).not.toMatch(/^[\s\p{P}]|[\s\p{P}]$|\s\s/u);
      }),
      { numRuns: 1000 },
    );
  });

  test('does not depend on case, on space around it or on how accents are written', () => {
    const words = fc.array(fc.constantFrom('the', 'Été', 'Ñandú', 'x', '7', '-', '’', 'ﬁn', '…'), { maxLength: 6 });
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const normal = normaliseText(text);
        expect(normaliseText(text.toUpperCase())).toBe(normal);
        expect(normaliseText(text.normalize('NFD'))).toBe(normal);
        expect(normaliseText(`  ${text}\n`)).toBe(normal);
      }),
    );
  });
});

describe('the words of a text', () => {
  test('stand without punctuation, in order, repeated as often as they are said', () => {
    expect(wordsOf('Trust, trust — and “mutual” benefit!')).toEqual(['trust', 'trust', 'and', 'mutual', 'benefit']);
  });

  test('keep an apostrophe within, and part at a hyphen', () => {
    expect(wordsOf('China’s long-term aims')).toEqual(["china's", 'long', 'term', 'aims']);
  });

  test('are none in a text without letters or figures', () => {
    expect(wordsOf('—!? ')).toEqual([]);
  });
});

describe('a count', () => {
  test('is a word up to ten and a figure above', () => {
    expect([0, 1, 2, 9, 10, 11, 140].map(countInWords)).toEqual(['no', 'one', 'two', 'nine', 'ten', '11', '140']);
  });
});

describe('items joined as a list', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  ])('%j reads "%s"', (items, sentence) => {
    expect(joinAsList(items)).toBe(sentence);
  });
});
