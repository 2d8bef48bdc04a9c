import mammoth from 'mammoth';
import { hasTooMuchMarkup } from './markupAmount';
import { readOwnBlocks } from './readHtml';
import type { ReadingOutcome } from './readingTask';
import { unzip, zipUnpacked } from './zip';

const options = {
  styleMap: ["p[style-name='Title'] => h1.title:fresh", "p[style-name='Subtitle'] => p:fresh"],
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
};

/** Reads a Word document: its text parts are unpacked within limits and packed again, so that the library sees nothing
 *  that was not checked. */
export async function readDocx(bytes: Uint8Array): Promise<ReadingOutcome> {
  const unzipped = unzip(Buffer.from(bytes), (name) => /\.(?:xml|rels)$/i.test(name));
  if (!unzipped.ok) return unzipped;
  if (unzipped.entries.some((entry) => hasTooMuchMarkup(entry.bytes.toString('latin1')))) return { ok: false, reason: 'too-much-markup' };
  const { value } = await mammoth.convertToHtml({ buffer: zipUnpacked(unzipped.entries) }, options);
  return { ok: true, article: readOwnBlocks(value) };
}
