import { withoutReferenceLists } from '@/core/facts/importer/referenceLists';
import type { ArticleBlock, ReadArticle } from '@/core/facts/importer/article';
import { readPlainText } from '@/core/facts/importer/plainText';
import { cleanText } from './cleanText';
import { charsetOfHtml, decodeText } from './decodeText';
import { fileKind, looksLikeHtml } from './fileKind';
import { nestsTooDeep } from './htmlDepth';
import { hasTooMuchMarkup } from './markupAmount';
import { readApart } from './readApart';
import type { ArticleTask, ReadingOutcome } from './readingTask';

const megabyte = 1024 * 1024;
const mostFileBytes = 20 * megabyte;
const mostTextBytes = 2 * megabyte;

export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What came with the file from a server, where one sent it. */
  readonly charset?: string | null;
}

type Reader = (task: ArticleTask) => Promise<ReadingOutcome>;

/** Reads an article from a file of any supported kind, or says why not; nothing in a file makes it throw. `reader` has
 *  the part that is better done apart. */
export async function readFile(file: ImportedFile, reader: Reader = readApart): Promise<ReadingOutcome> {
  if (file.bytes.length === 0) return { ok: false, reason: 'empty' };
  if (file.bytes.length > mostFileBytes) return { ok: false, reason: 'too-large' };
  const found = fileKind(file.name, file.bytes);
  if (!found.ok) return found;
  const { kind } = found;
  const outcome = kind === 'pdf' || kind === 'docx' ? await reader({ kind, bytes: file.bytes }) : await readTextFile(kind, file, reader);
  return outcome.ok ? checked(outcome.article) : outcome;
}

async function readTextFile(kind: 'text' | 'markdown' | 'html', { bytes, charset }: ImportedFile, reader: Reader): Promise<ReadingOutcome> {
  const text = decodeText(bytes, charset ?? (kind === 'html' ? charsetOfHtml(bytes) : null));
  if (text === null) return { ok: false, reason: 'wrong-encoding' };
  if (text.includes('\0')) return { ok: false, reason: 'unknown-kind' };
  const source = cleanText(text);
  if (kind === 'html' || looksLikeHtml(source)) return readPage(source, reader);
  if (Buffer.byteLength(source) > mostTextBytes) return { ok: false, reason: 'too-large' };
  return kind === 'markdown' ? reader({ kind, source }) : { ok: true, article: readPlainText(source) };
}

async function readPage(source: string, reader: Reader): Promise<ReadingOutcome> {
  if (hasTooMuchMarkup(source)) return { ok: false, reason: 'too-much-markup' };
  return nestsTooDeep(source) ? { ok: false, reason: 'too-deep' } : reader({ kind: 'html', source });
}

/** The article with each block on one clean line; a reader may have made characters of its own from references such
 *  as `&#8238;`. */
function checked({ title, blocks }: ReadArticle): ReadingOutcome {
  const cleaned = withoutReferenceLists(blocks.map(cleanBlock).filter(({ text }) => text !== ''));
  if (cleaned.length === 0) return { ok: false, reason: 'empty' };
  const size = cleaned.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  if (size > mostTextBytes) return { ok: false, reason: 'too-large' };
  const cleanTitle = oneLine(title ?? '');
  return { ok: true, article: { title: cleanTitle === '' ? null : cleanTitle, blocks: cleaned } };
}

function cleanBlock({ kind, text }: ArticleBlock): ArticleBlock {
  return { kind, text: oneLine(text) };
}

function oneLine(text: string): string {
  return cleanText(text).replaceAll('\n', ' ').trim();
}
