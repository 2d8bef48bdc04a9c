/** The text of a file: by its byte order mark, else by the declared charset where that is windows-1252 (or one of the
 *  names it goes by, such as latin1), else UTF-8. Null where the bytes are not text in that encoding. */
export function decodeText(bytes: Uint8Array, declaredCharset: string | null): string | null {
  const marked = markedEncoding(bytes);
  if (marked === null && isWindows1252(declaredCharset)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** What the page says of itself in its first kilobyte, where a browser looks too. */
export function charsetOfHtml(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]{1,300}charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i.exec(start)?.[1] ?? null;
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

function isWindows1252(label: string | null): boolean {
  if (label === null) return false;
  try {
    return new TextDecoder(label).encoding === 'windows-1252';
  } catch {
    return false;
  }
}

/** What windows-1252 has at 0x80 to 0x9F, where latin1 has control characters. Node 20 decodes the one as the other. */
const windowsPunctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009F]/g, (control) => windowsPunctuation.charAt(control.charCodeAt(0) - 0x80));
}
