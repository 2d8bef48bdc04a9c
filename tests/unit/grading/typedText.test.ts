import { describe, expect, test } from 'vitest';
import { allowedSlips, isTypedRight } from '@/core/grading/typedText';

const key = (answer: string, accepted: string[] = [], distractors: string[] = []) => ({ answer, accepted, distractors });

describe('a typed answer', () => {
  test.each([
    ['the key itself', 'Dushanbe', 'Dushanbe'],
    ['another case', 'Dushanbe', 'dUSHANBE'],
    ['spaces around and within', 'Belt and Road', '  Belt  and Road '],
    ['a full stop at the end', '2013', '2013.'],
    ['an article before it', 'UN Charter', 'the UN Charter'],
    ['a typographic apostrophe', "Xi'an", 'Xi’an'],
    ['a backtick for an apostrophe', "Xi'an", 'Xi`an'],
    ['accents left out', 'Café', 'cafe'],
    ['a dash for a hyphen', 'Indo-Pacific', 'Indo–Pacific'],
    ['a space for a hyphen', 'long-lasting', 'long lasting'],
    ['one slip in a short word', 'Andijan', 'Andjian'],
    ['two slips in a long word', 'neutrality', 'nuetralty'],
    ['full-width figures', '2018', '２０１８'],
  ])('is right with %s', (_, answer, typed) => {
    expect(isTypedRight(key(answer), typed)).toBe(true);
  });

  test.each([
    ['nothing', 'Osh', ''],
    ['spaces only', 'Osh', '   '],
    ['an emoji only', 'Osh', '🙂'],
    ['punctuation only', 'Osh', '...'],
    ['another year', '2013', '2012'],
    ['a slip in a figure', '1,700 kilometres', '1,800 kilometres'],
    ['a slip in a word under five letters', 'Iran', 'Iraq'],
    ['three slips', 'neutrality', 'nutraliy'.slice(0, 6)],
    ['another script', 'Iran', 'إيران'],
    ['a Roman numeral for a figure', '20th', 'XXth'],
  ])('is wrong with %s', (_, answer, typed) => {
    expect(isTypedRight(key(answer), typed)).toBe(false);
  });

  test('is right when it is an accepted one', () => {
    expect(isTypedRight(key('RMB 30 billion', ['30bn yuan']), '30BN Yuan')).toBe(true);
  });

  test('is never taken for the key when it is a wrong answer or as near to one', () => {
    expect(isTypedRight(key('Tajikistan', [], ['Pakistan']), 'Pakistan')).toBe(false);
    expect(isTypedRight(key('Austria', [], ['Australia']), 'Austrlia')).toBe(false);
  });

  test('of 10,000 characters is graded', () => {
    expect(isTypedRight(key('Dushanbe'), 'x'.repeat(10_000))).toBe(false);
  });

  test('may slip by none, one or two letters, by its length', () => {
    expect(['osh', 'osh 1', 'beijing', 'turkmenistan', '30 billion'].map(allowedSlips)).toEqual([0, 0, 1, 2, 0]);
  });
});
