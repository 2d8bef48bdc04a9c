import { expect, test } from 'vitest';
import { hasTooMuchMarkup } from '@/server/import/markupAmount';

test('a page may have a quarter of a million tags and attributes whatever its text', () => {
  expect(hasTooMuchMarkup('')).toBe(false);
  expect(hasTooMuchMarkup('<br>'.repeat(250_000))).toBe(false);
  expect(hasTooMuchMarkup('<br>'.repeat(250_001))).toBe(true);
  expect(hasTooMuchMarkup(`<p${' a=b'.repeat(249_999)}>`)).toBe(false);
  expect(hasTooMuchMarkup(`<p${' a=b'.repeat(250_000)}>`)).toBe(true);
});

test('a text may have one more for every four characters, up to two million', () => {
  expect(hasTooMuchMarkup('<i>abcd'.repeat(300_000))).toBe(false);
  expect(hasTooMuchMarkup('<i>abc'.repeat(300_000))).toBe(false);
  expect(hasTooMuchMarkup('<i>'.repeat(300_000))).toBe(true);
  expect(hasTooMuchMarkup(`${'a'.repeat(2_000_000)}${'<i>'.repeat(750_000)}`)).toBe(false);
  expect(hasTooMuchMarkup(`${'a'.repeat(4_000_000)}${'<i>'.repeat(750_001)}`)).toBe(true);
});

test('an equals sign or a mark of less in a text is no attribute, and a beginning of a tag counts', () => {
  expect(hasTooMuchMarkup(`<p>${'='.repeat(300_000)}</p>`)).toBe(false);
  expect(hasTooMuchMarkup('<'.repeat(250_001))).toBe(true);
});
