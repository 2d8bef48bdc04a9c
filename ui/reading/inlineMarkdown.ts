import { micromark } from 'micromark';

/** A paragraph's inline Markdown as HTML. Raw HTML and dangerous addresses in it are escaped by micromark. */
export function inlineMarkdown(text: string): string {
  return micromark(text).replace(/^<p>|<\/p>$/g, '');
}
