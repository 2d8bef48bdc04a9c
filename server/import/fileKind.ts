/** What reads a file. */
export type FileKind = 'text' | 'markdown' | 'html' | 'docx' | 'pdf';

export type FoundKind =
  | { readonly ok: true; readonly kind: FileKind }
  | { readonly ok: false; readonly reason: 'unknown-kind' | 'encrypted' };

const kinds: ReadonlyMap<string, FileKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['docx', 'docx'],
  ['pdf', 'pdf'],
]);

/** The kind that a file's name claims, where its first bytes bear it out: a name alone is no proof, and content alone
 *  could be two things at once. */
export function fileKind(name: string, bytes: Uint8Array): FoundKind {
  const kind = kinds.get(/\.([a-z]{2,8})$/i.exec(name.trim())?.[1]?.toLowerCase() ?? '');
  if (kind === undefined) return { ok: false, reason: 'unknown-kind' };
  const container = containerOf(bytes);
  if (kind === 'docx' && container === 'compound' && isEncryptedDocument(bytes)) return { ok: false, reason: 'encrypted' };
  return container === containers[kind] ? { ok: true, kind } : { ok: false, reason: 'unknown-kind' };
}

type Container = 'pdf' | 'zip' | 'compound' | 'none';

const containers: Readonly<Record<FileKind, Container>> = { text: 'none', markdown: 'none', html: 'none', docx: 'zip', pdf: 'pdf' };

function containerOf(bytes: Uint8Array): Container {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04')) return 'zip';
  // What Office keeps its old formats in, and its new ones under a password.
  if (start.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return 'compound';
  return /^(?:\xEF\xBB\xBF)?\s*%PDF-/.test(start) ? 'pdf' : 'none';
}

function isEncryptedDocument(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

/** Whether a text, whatever its name, is the source of a page: read as plain text its markup would become words. */
export function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i.test(text.slice(0, 1024));
}
