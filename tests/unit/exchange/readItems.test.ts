import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '@/core/exchange/item';
import { readItems } from '@/core/exchange/readItems';

const read = (text: string) => readItems({ kind: 'text', text });

function formatOf(text: string): string {
  const recognised = read(text);
  return recognised.ok ? recognised.format : recognised.reason;
}

function itemsOf(text: string): readonly Item[] {
  const recognised = read(text);
  if (!recognised.ok) throw new Error(recognised.reason);
  expect(recognised.losses).toEqual([]);
  return recognised.items;
}

describe('the format of a file', () => {
  test.each([
    ['gift', '::Title:: What is it? {=this ~that}'],
    ['gift', 'Is it so? {T}'],
    ['gift', '// a comment\n\nTwo and two are {#4}.'],
    ['moodle-xml', '<?xml version="1.0"?>\n<quiz><question type="truefalse"/></quiz>'],
    ['qti', '<assessmentItem identifier="a" title="b"/>'],
    ['qti', '<qti-assessment-item identifier="a" title="b"/>'],
    ['aiken', 'What is it?\nA. this\nB. that\nANSWER: A'],
    ['csv', 'Question;Answer\nWhat is it {in braces}?;this'],
    ['csv', 'What is it?,this\nAnd that?,that'],
    ['old-qti', '<questestinterop/>'],
    ['unknown', 'A text that asks nothing.'],
    ['unknown', '<html><body>A page</body></html>'],
    ['unknown', ''],
    ['broken-xml', '<quiz><question></quiz>'],
    ['broken-xml', '<quiz>&undefined;</quiz>'],
    ['has-doctype', '<!DOCTYPE quiz [<!ENTITY x "xxxxxxxxxx">]><quiz>&x;</quiz>'],
    ['has-doctype', '<!DOCTYPE quiz SYSTEM "file:///etc/passwd"><quiz/>'],
    ['too-deep', `${'<a>'.repeat(70)}${'</a>'.repeat(70)}`],
  ])('is told as %s by its text', (format, text) => {
    expect(formatOf(text)).toBe(format);
  });

  test('is told, or nothing is, of any text', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '{', '}', '=', '~', '#', ':', '<', '>', '/', '"', ',', ';', 'ANSWER: A', 'A. ', '<quiz>', '&', '\\') }), (text) => {
      expect(typeof read(text).ok).toBe('boolean');
    }), { numRuns: 2000 });
  });
});

describe('Aiken', () => {
  const source = 'Which city is it?\r\nA. Paris\r\nB) London\r\nC. Rome\r\nANSWER: B\r\n\r\nWho\nwas it?\nA. He\nB. She\nANSWER: A';

  test('is read with its options and the right one', () => {
    expect(itemsOf(source)).toMatchObject([
      { kind: 'choice', isSingle: true, stem: 'Which city is it?', options: [{ text: 'Paris', fraction: 0 }, { text: 'London', fraction: 1 }, { text: 'Rome', fraction: 0 }] },
      { stem: 'Who\nwas it?', options: [{ text: 'He', fraction: 1 }, { text: 'She', fraction: 0 }] },
    ]);
  });

  test.each([
    ['What is it?\nA. this\nB. that\n\nAnd what?\nA. this\nB. that\nANSWER: A', 'Line 1: no line “ANSWER: A” follows.'],
    ['What is it?\nA. this\nB. that\nANSWER: D', 'Line 1: its answer D is none of its options.'],
    ['What is it?\nA. this\nANSWER: A', 'Line 1: it has no question with two options.'],
    ['What is it?\nA. this\nB. that\nANSWER: A\nAnd what?', 'Line 5: no line “ANSWER: A” follows.'],
  ])('names what cannot be read: %j', (text, why) => {
    const recognised = read(text);
    expect(recognised.ok && recognised.losses).toMatchObject([{ isWhole: true, why }]);
  });
});
