import { describe, expect, test, vi } from 'vitest';
import { readApart } from '@/server/import/readApart';
import { readFile } from '@/server/import/readFile';
import { refusalSentences } from '@/server/import/refusals';
import { aDocxFile, aParagraph } from './builders/docxFile';
import { aPdfFile } from './builders/pdfFile';

/** Each file is read in a thread of its own, which takes a while to start. */
vi.setConfig({ testTimeout: 60_000 });

const read = (name: string, content: string | Uint8Array) => readFile({ name, bytes: Buffer.from(content) });
const anArticle = { ok: true, article: { title: 'Hedging', blocks: [{ kind: 'heading', text: 'Why' }, { kind: 'paragraph', text: 'States “hedge”.' }] } };

describe('a file that is read', () => {
  test.each([
    ['text', 'a.txt', 'Hedging\n\nWhy\n\nStates “hedge”.'],
    ['Markdown', 'a.md', '# Hedging\n## Why\nStates *“hedge”*.'],
    ['a page', 'a.html', '<h1>Hedging</h1><h2>Why</h2><p>States &ldquo;hedge&rdquo;.</p>'],
    ['a page under another name', 'a.txt', '<!doctype html><title>Hedging</title><h2>Why</h2><p>States “hedge”.</p>'],
    ['a Word document', 'a.docx', aDocxFile(aParagraph('Hedging', 'Title') + aParagraph('Why', 'Heading1') + aParagraph('States “hedge”.'))],
  ])('gives title, headings and paragraphs: %s', async (_, name, content) => {
    expect(await read(name, content)).toEqual(anArticle);
  });

  test('may be a PDF', async () => {
    const outcome = await read('a.pdf', aPdfFile([[{ text: 'Hedging', y: 740, size: 24 }, { text: 'States hedge.', y: 700 }]]));
    expect(outcome).toEqual({ ok: true, article: { title: 'Hedging', blocks: [{ kind: 'paragraph', text: 'States hedge.' }] } });
  });

  test('may be in an encoding that the page or its server declares', async () => {
    const expected = { ok: true, article: { title: null, blocks: [{ kind: 'paragraph', text: '“Größe”.' }] } };
    const bytes = Buffer.from('\x93Gr\xf6\xdfe\x94.', 'latin1');
    expect(await read('a.html', Buffer.concat([Buffer.from('<meta charset=windows-1252><p>'), bytes]))).toEqual(expected);
    expect(await readFile({ name: 'a.txt', bytes, charset: 'iso-8859-1' })).toEqual(expected);
    expect(await readFile({ name: 'a.txt', bytes })).toEqual({ ok: false, reason: 'wrong-encoding' });
  });

  test('is cleaned, also of what its references to characters make', async () => {
    const outcome = await read('a.html', '<p>a&#x202E;b&#7;c&#x200B;d\u202Ee&#10;f&nbsp;g</p>');
    expect(outcome).toEqual({ ok: true, article: { title: null, blocks: [{ kind: 'paragraph', text: 'abcde f\u00A0g' }] } });
  });

  test('keeps the sections of a Word document without a title, and leaves out its tables', async () => {
    const table = `<w:tbl><w:tr><w:tc>${aParagraph('2001')}${aParagraph('2002')}</w:tc></w:tr></w:tbl>`;
    const outcome = await read('a.docx', aDocxFile(`${aParagraph('One', 'Heading1')}${aParagraph('A.')}${table}${aParagraph('Two', 'Heading1')}${aParagraph('B.')}`));
    expect(outcome.ok && outcome.article.title).toBeNull();
    expect(outcome.ok && outcome.article.blocks.map(({ text }) => text)).toEqual(['One', 'A.', 'Two', 'B.']);
  });

  test('has no list of references', async () => {
    const outcome = await read('a.txt', 'Text.\n\nReferences\n\nZhao, H. An essay.');
    expect(outcome.ok && outcome.article.blocks).toEqual([{ kind: 'paragraph', text: 'Text.' }]);
  });
});

describe('a file that is refused', () => {
  const megabyte = 1024 * 1024;

  test.each([
    ['nothing in it', 'a.txt', '', 'empty'],
    ['only space in it', 'a.txt', ' \n\u00A0\u200B', 'empty'],
    ['only markup in it', 'a.html', '<p></p><script>x</script>', 'empty'],
    ['a Word document without text', 'a.docx', aDocxFile(''), 'empty'],
    ['more than 20 MB', 'a.pdf', Buffer.alloc(20 * megabyte + 1), 'too-large'],
    ['more than 2 MB of text', 'a.txt', 'word '.repeat(0.4 * megabyte + 1), 'too-large'],
    ['more than 2 MB of text in a page', 'a.html', `<p>${'word '.repeat(0.42 * megabyte)}`, 'too-large'],
    ['another kind', 'a.odt', 'PK\x03\x04', 'unknown-kind'],
    ['null bytes', 'a.txt', 'a\0b', 'unknown-kind'],
    ['UTF-16 that nothing marks', 'a.txt', Buffer.from('Some text', 'utf16le'), 'unknown-kind'],
    ['letters in an encoding of its own', 'a.md', Buffer.from('Gr\xf6\xdfe', 'latin1'), 'wrong-encoding'],
    ['half a Word document', 'a.docx', aDocxFile(aParagraph('Text.')).subarray(0, 700), 'broken'],
  ])('has %s', async (_, name, content, reason) => {
    expect(await read(name, content)).toEqual({ ok: false, reason });
  });

  test('takes too long', async () => {
    const outcome = await readApart({ kind: 'html', source: '<div>'.repeat(3_000_000) }, { milliseconds: 1_500, megabytes: 256 });
    expect(outcome).toEqual({ ok: false, reason: 'too-slow' });
  });

  test('takes too much memory', async () => {
    const outcome = await readApart({ kind: 'html', source: '<p>a'.repeat(1_000_000) }, { milliseconds: 60_000, megabytes: 48 });
    expect(outcome).toEqual({ ok: false, reason: 'too-slow' });
  });

  test('is told why, and what to do, in whole sentences', () => {
    for (const sentences of Object.values(refusalSentences)) expect(sentences).toMatch(/^[A-Z][^<>]+\. [A-Z][^<>]+\.$/);
  });
});
