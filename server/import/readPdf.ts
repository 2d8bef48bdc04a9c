import { extractTextItems, getDocumentProxy } from 'unpdf';
import { withoutFurniture } from './pageFurniture';
import { pdfBlocks } from './pdfBlocks';
import { pdfLines } from './pdfLines';
import type { ReadingOutcome } from './readingTask';

/** Twice what as much text as may be imported takes. The library looks for each page among all. */
const mostPages = 1_500;

/** Reads the text layer of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<ReadingOutcome> {
  try {
    // A copy, and no Buffer: the library takes the bytes away.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, isEvalSupported: false });
    if (document.numPages > mostPages) return { ok: false, reason: 'too-many-pages' };
    const { items } = await extractTextItems(document);
    const article = pdfBlocks(withoutFurniture(items.map(pdfLines)));
    return article.blocks.length === 0 ? { ok: false, reason: 'image-only' } : { ok: true, article };
  } catch (error) {
    return { ok: false, reason: isProtected(error, bytes) ? 'encrypted' : 'broken' };
  }
}

/** A password is asked for only where the rest of the file is sound; a file that says it is encrypted and cannot be
 *  read is taken for protected too. */
function isProtected(error: unknown, bytes: Uint8Array): boolean {
  const asksForPassword = error instanceof Error && error.name === 'PasswordException';
  return asksForPassword || Buffer.from(bytes).includes('/Encrypt');
}
