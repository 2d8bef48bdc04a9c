/** Of a roster, in bytes or characters: room for 2,000 long lines. */
export const longestRoster = 500_000;

/** The text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, or else the Windows code page of the West. */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
