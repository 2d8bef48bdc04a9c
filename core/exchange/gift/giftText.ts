/** A text with what GIFT would take for a sign made plain. */
export function giftText(text: string): string {
  return text.replace(/[\\~=#{}:]/g, '\\$&').replaceAll('\n', '\\n');
}

/** The same of a text that may say first how it is marked up; where it only looks as if it did, that it is not. */
export function plainText(text: string): string {
  return /^\[(?:html|markdown|plain|moodle)\]/.test(text) ? `[plain]${giftText(text)}` : giftText(text);
}
