/** A reading is inline Markdown; a text's own stars and brackets are only characters. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>&#]/g, '\\$&');
}
