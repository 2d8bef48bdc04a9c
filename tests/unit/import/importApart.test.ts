import { expect, test, vi } from 'vitest';
import { draftOfImport } from '@/core/authoring/draftFacts';
import { articleOf } from '@/core/facts/importer/article';
import type { ArticleBlock } from '@/core/facts/importer/article';
import { importCourse } from '@/core/facts/importer/importCourse';
import { importApart } from '@/server/import/readApart';

/** A thread takes a while to start. */
vi.setConfig({ testTimeout: 120_000 });

const article = { title: 'Mills', blocks: [{ kind: 'paragraph' as const, text: 'Maria Keller founded the Hanover Company in 1902. It sold copper, zinc and tin to Norway.' }] };

test('an article becomes the same draft in a thread of its own', async () => {
  const here = articleOf(article);
  expect(await importApart(article, { year: 1950 })).toEqual({ ok: true, draft: draftOfImport(here, importCourse(here, { year: 1950 })) });
});

test('one article after another may be taken by the same thread, and some at a time by several', async () => {
  const titles = ['Pits', 'Kilns', 'Looms'];
  const drafts = await Promise.all(titles.map((title) => importApart({ ...article, title }, {})));
  expect(drafts.map((outcome) => outcome.ok && outcome.draft.description.title)).toEqual(titles);
  expect(await importApart(article, {})).toMatchObject({ ok: true, draft: { description: { title: 'Mills' } } });
});

test.each([['time', { milliseconds: 1, megabytes: 512 }], ['memory', { milliseconds: 60_000, megabytes: 8 }]])('an import is given up where it takes too much %s', async (_, limits) => {
  expect(await importApart(article, {}, limits)).toEqual({ ok: false, reason: 'too-slow' });
});

test('an import that fails is told apart from a file that is damaged', async () => {
  // A list with a hole, in which no block is.
  const faulty = { title: null, blocks: new Array<ArticleBlock>(1) };
  expect(await importApart(faulty, {})).toEqual({ ok: false, reason: 'not-imported' });
});
