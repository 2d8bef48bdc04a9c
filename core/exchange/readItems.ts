import { looksLikeAiken, readAiken } from './aiken/readAiken';
import { readGift } from './gift/readGift';
import { isMoodleXml, readMoodleXml } from './moodleXml/readMoodleXml';
import { isOldQti, isQtiItem, readQtiItem, readQtiPackage } from './qti/readQti';
import { guessedColumns } from './questionCsv/columns';
import type { ColumnMapping } from './questionCsv/columns';
import { readCsv } from './questionCsv/readCsv';
import { tableRows } from './questionCsv/table';
import type { ReadItems } from './loss';
import { readXml } from './xml/readXml';

/** The formats that questions are brought in. */
export const broughtFormats = ['gift', 'moodle-xml', 'qti', 'aiken', 'csv'] as const;

export type BroughtFormat = (typeof broughtFormats)[number];

/** What was brought: a text, or the texts of a package by path. */
export type Brought =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'package'; readonly texts: ReadonlyMap<string, string> };

export type Recognised =
  | ({ readonly ok: true; readonly format: BroughtFormat } & ReadItems)
  | { readonly ok: false; readonly reason: 'unknown' | 'old-qti' | 'broken-xml' | 'has-doctype' | 'too-deep' | 'too-large'; readonly line: number };

/** Reads questions in the format that their text shows itself to be in; a mapping tells what a table's columns say. */
export function readItems(brought: Brought, mapping?: ColumnMapping): Recognised {
  if (brought.kind === 'package') return { ok: true, format: 'qti', ...readQtiPackage(brought.texts) };
  const text = brought.text.replace(/^\uFEFF/, '');
  if (/^\s*</.test(text)) return readMarkup(text);
  if (mapping !== undefined) return { ok: true, format: 'csv', ...readCsv(text, mapping) };
  if (looksLikeAiken(text)) return { ok: true, format: 'aiken', ...readAiken(text) };
  if (looksLikeGift(text)) return { ok: true, format: 'gift', ...readGift(text) };
  return looksLikeTable(text) ? { ok: true, format: 'csv', ...readCsv(text) } : { ok: false, reason: 'unknown', line: 1 };
}

function readMarkup(text: string): Recognised {
  const read = readXml(text);
  if (!read.ok) return { ok: false, reason: read.reason === 'broken' ? 'broken-xml' : read.reason, line: read.line };
  if (isMoodleXml(read.root)) return { ok: true, format: 'moodle-xml', ...readMoodleXml(read.root) };
  if (isQtiItem(read.root)) return { ok: true, format: 'qti', ...readQtiItem(read.root) };
  return { ok: false, reason: isOldQti(read.root) ? 'old-qti' : 'unknown', line: 1 };
}

/** Answers in braces, where no head says that it is a table. */
function looksLikeGift(text: string): boolean {
  const isTable = guessedColumns(tableRows(text.slice(0, 4_000))[0]?.cells ?? []).hasHead;
  return !isTable && (/^\s*(?:::|\$CATEGORY:)/m.test(text) || /(?<!\\)\{[^{}]*(?<!\\)\}/s.test(text));
}

/** Two cells at least in its first rows. */
function looksLikeTable(text: string): boolean {
  const rows = tableRows(text.slice(0, 4_000)).slice(0, 3);
  return rows.length > 0 && rows.every(({ cells }) => cells.length > 1);
}
