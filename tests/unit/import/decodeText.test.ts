import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charsetOfHtml, decodeText } from '@/server/import/decodeText';

const bytes = (...values: number[]) => Uint8Array.from(values);
const text = 'Größe “é” 上海 😀';

describe('the text of a file', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16 with a mark, little end first', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 with a mark, big end first', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read from %s', (_, encoded) => {
    expect(decodeText(encoded, null)).toBe(text);
  });

  test.each(['windows-1252', 'latin1', 'ISO-8859-1', 'us-ascii'])('is read from windows-1252 where it is called %s', (label) => {
    expect(decodeText(bytes(0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94, 0x20, 0x80), label)).toBe('“Größe” €');
  });

  test.each([
    ['windows-1252 that nothing declares', bytes(0x47, 0x72, 0xf6, 0xdf, 0x65), null],
    ['another encoding, though declared', bytes(0x8f, 0xe3, 0x8a, 0x43), 'shift_jis'],
    ['an encoding that nobody knows', bytes(0xf6), 'klingon'],
    ['UTF-8 cut within a letter', Buffer.from('é').subarray(0, 1), null],
    ['UTF-16 cut within a letter', bytes(0xff, 0xfe, 0x41), null],
    ['half a pair of UTF-16', bytes(0xff, 0xfe, 0x00, 0xd8), null],
  ])('is not guessed from %s', (_, encoded, charset) => {
    expect(decodeText(encoded, charset)).toBeNull();
  });

  test('is what was encoded', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (any) => {
      expect(decodeText(Buffer.from(any), null)).toBe(any.replace(/^\uFEFF/, ''));
    }));
  });
});

describe('the charset of a page', () => {
  test.each([
    ['<meta charset="windows-1252">', 'windows-1252'],
    ["<META name=x CHARSET = 'UTF-8'>", 'UTF-8'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', 'iso-8859-1'],
    ['<p>charset=latin1</p>', null],
    [`${' '.repeat(1024)}<meta charset="latin1">`, null],
  ])('is read from %s', (source, charset) => {
    expect(charsetOfHtml(Buffer.from(source))).toBe(charset);
  });
});
