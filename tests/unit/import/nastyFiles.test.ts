import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticle } from '@/server/import/readArticle';
import { readApart, readingLimits } from '@/server/import/readApart';
import { readFile } from '@/server/import/readFile';
import type { ArticleTask, ReadingOutcome } from '@/server/import/readingTask';
import { ReadingWorker } from '@/server/import/readingWorker';
import type { ReadingLimits } from '@/server/import/readingWorker';
import { aDocxFile, aParagraph } from './builders/docxFile';
import { aPdfBomb, aPdfFile, aPictureOfAPage } from './builders/pdfFile';
import { aZipFile } from './builders/zipFile';

const folder = path.join(import.meta.dirname, 'files');
const names = ['a.txt', 'a.md', 'a.html', 'a.htm', 'a.docx', 'a.pdf', 'a.exe'];

const read = (name: string, content: string | Uint8Array) => readFile({ name, bytes: Buffer.from(content) }, inOneThread);
/** Without the thread: for the small files, of which there are many. */
const readHere = (name: string, content: string | Uint8Array) => readFile({ name, bytes: Buffer.from(content) }, readArticle);

let worker: ReadingWorker | null = null;

/** A busy machine may take longer than a reader would wait. */
const patient: ReadingLimits = { ...readingLimits, milliseconds: 100_000 };

/** As a file is read, but by a thread that goes on to the next unless it had to be ended. */
async function inOneThread(task: ArticleTask): Promise<ReadingOutcome> {
  worker ??= new ReadingWorker(patient);
  const outcome = await worker.do<ReadingOutcome>(task);
  if (worker.isSpent) await endThread();
  return outcome;
}

async function endThread(): Promise<void> {
  await worker?.end();
  worker = null;
}

afterAll(endThread);

/** What holds of every outcome; null is the only other thing a title may be. */
function expectClean(outcome: ReadingOutcome): void {
  if (!outcome.ok) return;
  for (const text of [outcome.article.title ?? 'Untitled', ...outcome.article.blocks.map((block) => block.text)]) {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/(?!\t)\p{Cc}|\p{Cs}|[\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
  }
}

function expectNoMarkup(outcome: ReadingOutcome): void {
  expectClean(outcome);
  expect(JSON.stringify(outcome)).not.toMatch(/<\/?script|javascript:|onerror|onclick|onload/i);
}

const textsOf = (outcome: ReadingOutcome) => (outcome.ok ? outcome.article.blocks.map(({ text }) => text) : outcome.reason);

describe('a nasty file', () => {
  test.each(readdirSync(folder))('%s is read without its markup, or refused', async (name) => {
    expectNoMarkup(await readHere(name, readFileSync(path.join(folder, name))));
  });

  test.each(names)('cut out of another under the name %s is refused or read', async (name) => {
    const document = aDocxFile(aParagraph('Text.'));
    const pdf = aPdfFile([[{ text: 'Text.', y: 700 }]]);
    for (const content of [document, document.subarray(0, 300), document.subarray(300), pdf.subarray(0, 200), pdf.subarray(9)]) {
      expectNoMarkup(await readHere(name, content));
    }
  });

  const polyglots: readonly (readonly [string, string, Buffer])[] = [
    ['a page that is a PDF', 'a.html', Buffer.concat([aPdfFile([]), Buffer.from('<script>alert(1)</script>')])],
    ['a PDF that is a page', 'a.pdf', Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), aPdfFile([])])],
    ['a PDF before a Word document', 'a.docx', Buffer.concat([aPdfFile([]), aDocxFile(aParagraph('Text.'))])],
    ['a text that is a zip file', 'a.txt', aZipFile([{ name: 'a', content: 'b' }])],
    ['a page of null bytes', 'a.html', Buffer.from('<p>a\0b</p>')],
  ];
  test.each(polyglots)('that is two things at once is none: %s', async (_, name, content) => {
    expect(await read(name, content)).toEqual({ ok: false, reason: 'unknown-kind' });
  });

  test('with a line of 50,000 characters keeps it', async () => {
    const line = 'Words and words. '.repeat(3_000).trim();
    const files: readonly (readonly [string, string | Uint8Array])[] = [['a.txt', line], ['a.md', line], ['a.html', `<p>${line}`]];
    for (const [name, content] of files) expect(textsOf(await read(name, content)).includes(line)).toBe(true);
  });

  test.each(['<div>', '<b>', '<ul><li>'])('with a page nested 100,000 levels of %s deep is refused for its depth', async (tag) => {
    expect(textsOf(await read('a.html', `${tag.repeat(100_000)}Deep.`))).toBe('too-deep');
  });

  test('with a page nested some hundred levels deep, or with ends left out, is read', async () => {
    expect(textsOf(await read('a.html', `${'<div>'.repeat(900)}Deep.`))).toEqual(['Deep.']);
    expect(textsOf(await read('a.html', '<p>Flat.<br>'.repeat(2_000)))).toHaveLength(2_000);
  });

  test.each([
    ['a page of tags', 'a.html', `<p>${'<b>a</b> '.repeat(200_000)}`],
    ['a page of beginnings of tags', 'a.html', '<'.repeat(500_000)],
    ['a page of attributes', 'a.html', `<p${' a="b"'.repeat(300_000)}>a`],
  ])('that is far more markup than text is refused for it: %s', async (_, name, content) => {
    expect(await read(name, content)).toEqual({ ok: false, reason: 'too-much-markup' });
  });

  test.each([
    ['paragraphs', '<p>a</p>', 100_000],
    ['links', '<p><a href="/a">a few words</a></p>', 20_000],
    ['references', '<p>&amp;&lt;</p>', 40_000],
    ['empty lines', '<p>a<br><br>', 50_000],
  ])('with a page of very many %s is read', async (_, part, count) => {
    expect(textsOf(await read('a.html', part.repeat(count)))).toHaveLength(count);
  });

  test('with Markdown nested 100,000 levels deep is read', async () => {
    expect(textsOf(await read('a.md', `${'> '.repeat(100_000)}Deep.`))).toEqual(['Deep.']);
    expect(textsOf(await read('a.md', `${'- '.repeat(100_000)}Deep.`))).toEqual(['Deep.']);
  });
});

describe('a Word document', () => {
  test('whose entities multiply is refused, and not unfolded', async () => {
    const entities = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
    const prolog = `<!DOCTYPE l [<!ENTITY l0 "lol">${entities.join('')}]>`;
    expect(await read('a.docx', aDocxFile(aParagraph('&l9;'), { prolog }))).toEqual({ ok: false, reason: 'broken' });
  });

  test('that names a file of the server does not get it', async () => {
    const prolog = '<!DOCTYPE l [<!ENTITY file SYSTEM "file:///etc/passwd">]>';
    expect(await read('a.docx', aDocxFile(aParagraph('&file;'), { prolog }))).toEqual({ ok: false, reason: 'broken' });
  });

  test.each([
    ['by one huge part', aDocxFile(aParagraph('a'), { parts: [{ name: 'word/media/a.xml', content: Buffer.alloc(60_000_000) }] })],
    ['by a part larger than it says', aDocxFile(aParagraph('a'), { parts: [{ name: 'word/a.xml', content: Buffer.alloc(60_000_000), claimedBytes: 9 }] })],
    ['by very many parts', aZipFile(Array.from({ length: 3_000 }, (_, index) => ({ name: `${index}.xml`, content: '' })))],
    ['that has nothing else in it', aZipFile([{ name: 'word/document.xml', content: Buffer.alloc(40_000_000, ' ') }])],
  ])('that is a bomb is not unpacked: %s', async (_, content) => {
    expect(await read('a.docx', content)).toEqual({ ok: false, reason: 'bomb' });
  });

  test('of runs without end is refused for its markup, of long paragraphs read', async () => {
    const runs = Array.from({ length: 70_000 }, (_, index) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${(index * 7919).toString(36)}</w:t></w:r>`);
    expect(await read('a.docx', aDocxFile(`<w:p>${runs.join('')}</w:p>`))).toEqual({ ok: false, reason: 'too-much-markup' });
    const paragraphs = Array.from({ length: 5_000 }, (_, index) => aParagraph(`${index} ${(index * 7919).toString(36)} words in a paragraph.`));
    expect(textsOf(await read('a.docx', aDocxFile(paragraphs.join(''))))).toHaveLength(5_000);
  });

  test('nested too deep is refused or read, and does no harm', async () => {
    const depth = Array.from({ length: 5_000 }, (_, index) => index);
    const open = depth.map((index) => `<w:ins w:id="${index}" w:author="${index * 7919}">`).join('');
    expectClean(await read('a.docx', aDocxFile(`<w:p>${open}<w:r><w:t>Deep.</w:t></w:r>${'</w:ins>'.repeat(5_000)}</w:p>`)));
  });

  test('with markup for its text shows none', async () => {
    const outcome = await read('a.docx', aDocxFile(aParagraph('&lt;b&gt;bold&lt;/b&gt; &amp;amp;')));
    expect(textsOf(outcome)).toEqual(['<b>bold</b> &amp;']);
  });
});

describe('a PDF', () => {
  test('that unpacks to more than there is room for is given up', async () => {
    const confined = (bytes: Buffer) => readFile({ name: 'a.pdf', bytes }, (task) => readApart(task, { ...patient, megabytes: 96 }));
    expect(textsOf(await confined(aPdfFile([[{ text: 'There is room for this.', y: 700 }]])))).toEqual(['There is room for this.']);
    expect(await confined(aPdfBomb(250_000_000))).toEqual({ ok: false, reason: 'too-slow' });
  });

  test('of more pages than an article has is refused for them', async () => {
    const pages = (count: number) => aPdfFile(Array.from({ length: count }, () => [{ text: 'A page of words.', y: 700 }]));
    expect(await read('a.pdf', pages(1_501))).toEqual({ ok: false, reason: 'too-many-pages' });
  });

  test('of pictures only, or locked, is refused', async () => {
    expect(await read('a.pdf', aPictureOfAPage())).toEqual({ ok: false, reason: 'image-only' });
    expect(await read('a.pdf', '%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer << /Encrypt 1 0 R >>')).toEqual({ ok: false, reason: 'encrypted' });
  });
});

describe('any bytes under any name', () => {
  const starts = fc.constantFrom('', '%PDF-1.7\n', 'PK\x03\x04', '\xFF\xFE', '\xFE\xFF', '\xEF\xBB\xBF', '<!doctype html>', '<html><body><p>', '# ', '\xD0\xCF\x11\xE0');
  const bodies = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => Buffer.from(text)),
    fc.array(fc.constantFrom('<', '>', '</', 'p', 'script', ' a="', '"', '&#', 'x0;', '*', '[', ']', '(', '`', '\n', '|', '-', 'é', '😀', '\u202E'), { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''))),
  );

  test('end in an article of clean lines or in a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), starts, bodies, async (name, start, body) => {
        expectClean(await readHere(name, Buffer.concat([Buffer.from(start, 'latin1'), body])));
      }),
      { numRuns: 200 },
    );
  });

  test('changed in a sound file do so too', async () => {
    const sound = [
      ['a.docx', aDocxFile(aParagraph('Hedging', 'Title') + aParagraph('Text.'))],
      ['a.pdf', aPdfFile([[{ text: 'Hedging is an old thing.', y: 700 }]])],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...sound), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), async ([name, file], changes) => {
        const changed = Buffer.from(file);
        for (const [place, byte] of changes) changed[place % changed.length] = byte;
        expectClean(await read(name, changed));
      }),
      { numRuns: 30 },
    );
  });
});
