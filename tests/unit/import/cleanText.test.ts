import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '@/server/import/cleanText';

describe('a clean text', () => {
  test.each([
    ['carriage returns become newlines', 'a\r\nb\rc', 'a\nb\nc'],
    ['page breaks and separators of lines become newlines', 'a\fb\vc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
    ['control characters go', 'a\u0000b\u0007c\u001Bd\u007Fe\u009Bf', 'abcdef'],
    ['tabs stay', 'a\tb', 'a\tb'],
    ['overrides of direction go', 'a\u202Eb\u202Cc\u2066d\u2069e\u200Ff', 'abcdef'],
    ['spaces without width and soft hyphens go', 'a\u200Bb\u2060c\uFEFFd\u00ADe', 'abcde'],
    ['joiners between letters that do not join go', 'pass\u200Dword\u200C!', 'password!'],
    ['joiners within emoji stay', '👩\u200D👩\u200D👧 🏳\uFE0F\u200D🌈', '👩\u200D👩\u200D👧 🏳\uFE0F\u200D🌈'],
    ['joiners within Persian and Hindi stay', 'می\u200Cخواهم क्\u200Dष', 'می\u200Cخواهم क्\u200Dष'],
    ['only the first of many joiners stays', 'می\u200C\u200C\u200Cخ', 'می\u200Cخ'],
    ['letters and their accents become one', 'Orle\u0301ans', 'Orléans'],
    ['halves of a character are marked', 'a\uD83Db\uDE00c', 'a\uFFFDb\uFFFDc'],
    ['no-break spaces and typographic quotes stay', '“10\u00A0000” ‘a’ – 5\u202F%', '“10\u00A0000” ‘a’ – 5\u202F%'],
    ['text from right to left stays', 'العربية עברית', 'العربية עברית'],
  ])('%s', (_, text, expected) => {
    expect(cleanText(text)).toBe(expected);
  });

  test('is not changed by cleaning it again', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }));
  });

  test('has no control characters', () => {
    fc.assert(fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCharCode(code)) }), (text) => {
      expect(cleanText(text)).not.toMatch(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u200B]/u);
    }));
  });
});
