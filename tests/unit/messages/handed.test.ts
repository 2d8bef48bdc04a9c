import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** The sources of what is shown, by where they are. */
const sources = new Map(['app', 'ui'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file)).map((file) => [file, readFileSync(file, 'utf8')]));

/** Where another of the sources is that one imports; null for what is none of them. */
function found(from: string, asked: string): string | null {
  const place = asked.startsWith('@/') ? asked.slice(2) : path.join(path.dirname(from), asked);
  return [`${place}.tsx`, `${place}.ts`].find((file) => sources.has(file)) ?? null;
}

/** What a source imports to run it, types left out. */
function importsOf(file: string): string[] {
  const text = (sources.get(file) ?? '').replaceAll(/import type [^;]*;/g, '');
  return [...text.matchAll(/(?:from |import\()'([@.][^']*)'/g)].flatMap(([, asked = '']) => found(file, asked) ?? []);
}

/** A source and all that it imports, and they import. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of importsOf(file)) reach(next, seen);
  return seen;
}

/** Parts that are asked for by what runs in the browser, within a page. */
function askedInBrowser(page: string): Set<string> {
  const inBrowser = [...reach(page)].filter((file) => sources.get(file)?.startsWith("'use client'"));
  const texts = [...new Set(inBrowser.flatMap((file) => [...reach(file)]))].map((file) => sources.get(file) ?? '');
  return new Set(texts.flatMap((text) => [...text.matchAll(/ranslations\('(\w+)/g)].map(([, part = '']) => part)));
}

/** Parts that a page hands over; the frame is always. */
function handedBy(page: string): Set<string> {
  const lists = [...(sources.get(page) ?? '').matchAll(/<ForBrowser parts=\{\[([^\]]*)\]/g)].map(([, list = '']) => list);
  return new Set(['frame', ...lists.flatMap((list) => [...list.matchAll(/'(\w+)'/g)].map(([, part = '']) => part))]);
}

const pages = [...sources.keys()].filter((file) => /(?:^|\/)(?:page|error|not-found|layout)\.tsx$/.test(file));

test.each(pages)('%s hands over what is said in the browser', (page) => {
  const handed = handedBy(page);
  expect([...askedInBrowser(page)].filter((part) => !handed.has(part))).toEqual([]);
});

test('what runs in the browser is found behind a page', () => {
  expect(askedInBrowser('app/courses/[courseId]/sections/[sectionId]/page.tsx')).toContain('reading');
});
