/** Characters without width that can only mislead: soft hyphens, marks and overrides of direction, byte order marks. */
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

/** Joiners matter within emoji and in scripts such as Persian and Hindi; anywhere else they are noise. */
const strayJoiner = /(?<![\p{Lo}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]/gu;

/** A text as it is stored: one kind of line end, no control characters but newline and tab, composed letters.
 *  No-break spaces, typographic quotes and everything else that can be seen stay as they are. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(invisible, '')
    .replace(strayJoiner, '')
    // Halves of a pair of units, which no database keeps.
    .replace(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC');
}
