import { describe, expect, test } from 'vitest';
import { fileKind, looksLikeHtml } from '@/server/import/fileKind';

const compound = Buffer.from('D0CF11E0A1B11AE1', 'hex');

describe('the kind of a file', () => {
  test.each([
    ['notes.txt', 'Some text', 'text'],
    ['notes.MD', 'Some text', 'markdown'],
    ['page.htm', '<p>', 'html'],
    ['page.html', '<p>', 'html'],
    ['essay.docx', 'PK\x03\x04', 'docx'],
    ['essay.pdf', '%PDF-1.7', 'pdf'],
    ['a page. final.pdf', '\n%PDF-1.7', 'pdf'],
  ])('is what name and content say together: %s', (name, content, kind) => {
    expect(fileKind(name, Buffer.from(content))).toEqual({ ok: true, kind });
  });

  test.each([
    ['essay.doc', 'Some text'],
    ['essay', 'Some text'],
    ['.html.exe', '<p>'],
    ['essay.txt', '%PDF-1.7'],
    ['essay.html', 'PK\x03\x04'],
    ['essay.md', compound.toString('latin1')],
    ['essay.docx', 'Some text'],
    ['essay.docx', '%PDF-1.7'],
    ['essay.pdf', '<html>%PDF-1.7'],
    ['essay.pdf', 'PK\x03\x04'],
  ])('is unknown where they do not agree: %s', (name, content) => {
    expect(fileKind(name, Buffer.from(content, 'latin1'))).toEqual({ ok: false, reason: 'unknown-kind' });
  });

  test('is a protected document where Office has packed it away', () => {
    const locked = Buffer.concat([compound, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(fileKind('essay.docx', locked)).toEqual({ ok: false, reason: 'encrypted' });
    expect(fileKind('essay.docx', compound)).toEqual({ ok: false, reason: 'unknown-kind' });
  });
});

describe('a text', () => {
  test.each(['<!DOCTYPE html>', '  <html lang="en">', '<!-- saved -->\n<html>', '<?xml version="1.0"?><!DOCTYPE html PUBLIC "x">'])(
    'is the source of a page where it begins as one: %s',
    (start) => expect(looksLikeHtml(`${start}<p>x`)).toBe(true),
  );

  test.each(['<p>A tag</p>', 'Write <html> first', '<htmlish>'])('is not by a tag alone: %s', (start) => {
    expect(looksLikeHtml(start)).toBe(false);
  });
});
