import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCloze } from '@/core/exchange/anki/cloze';

describe('gaps of a text', () => {
  test('are numbered, may have hints, and stand where their text does', () => {
    expect(readCloze('The {{c1::Berlin Wall}} fell in {{c2::1989::year}}.')).toEqual({
      text: 'The Berlin Wall fell in 1989.',
      gaps: [{ number: 1, text: 'Berlin Wall', start: 4, hint: null }, { number: 2, text: '1989', start: 24, hint: 'year' }],
      nested: [],
    });
  });

  test('of one number may be several, and one gap may have several numbers', () => {
    expect(readCloze('{{c1::a}} and {{c1::b}}').gaps.map(({ number, start }) => [number, start])).toEqual([[1, 0], [1, 6]]);
    expect(readCloze('{{c1,3::a}}').gaps.map(({ number }) => number)).toEqual([1, 3]);
  });

  test('within others are told, unless their number stands elsewhere too', () => {
    expect(readCloze('{{c1::a {{c2::b}} c}} d')).toEqual({ text: 'a b c d', gaps: [{ number: 1, text: 'a b c', start: 0, hint: null }], nested: [2] });
    expect(readCloze('{{c1::a {{c2::b}} c}} {{c2::d}}').nested).toEqual([]);
  });

  test('are without the spaces around them', () => {
    expect(readCloze('x{{c1::  a }}y')).toEqual({ text: 'x  a y', gaps: [{ number: 1, text: 'a', start: 3, hint: null }], nested: [] });
  });

  test.each(['plain', '{{c1::never closed', 'closed }} only', '{{c::a}}', '{{c1::}}', '{{c1:: ::hint}}', ''])('%j has none', (source) => {
    expect(readCloze(source).gaps).toEqual([]);
  });

  test('stand in the text at their place, whatever is written', () => {
    const piece = fc.constantFrom('{{c1::', '{{c2::', '}}', '::', 'word', ' ', 'ä', '{', '}');
    fc.assert(fc.property(fc.array(piece), (pieces) => {
      const { text, gaps } = readCloze(pieces.join(''));
      for (const gap of gaps) expect(text.slice(gap.start, gap.start + gap.text.length)).toBe(gap.text);
    }));
  });
});
