import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = 'docs/pictures';
const pages = ['README.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const picture = /<picture><source media="\(prefers-color-scheme: dark\)" srcset="(.+?)"><img src="(.+?)" alt="(.*?)"><\/picture>/g;

/** Each picture of a page: its files for both themes, and what it says to who does not see it. */
const shown = pages.flatMap((page) => [...readFileSync(page, 'utf8').matchAll(picture)].map(([, dark = '', light = '', text = '']) => (
  { page, light: path.join(path.dirname(page), light), dark: path.join(path.dirname(page), dark), text }
)));

describe('the pictures of the docs', () => {
  test.each(shown)('$light is one picture in both themes, and told in words', ({ light, dark, text }) => {
    expect(dark).toBe(light.replace('.webp', '-dark.webp'));
    for (const file of [light, dark]) expect(readFileSync(file).subarray(8, 12).toString()).toBe('WEBP');
    expect(text.length).toBeGreaterThan(20);
  });

  test('are all shown, and small', () => {
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    expect(new Set(shown.flatMap(({ light, dark }) => [light, dark]))).toEqual(new Set(files));
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(3_000_000);
  });
});
