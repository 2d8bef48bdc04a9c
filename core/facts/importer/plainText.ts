import type { ArticleBlock, ReadArticle } from './article';

/** A pasted or plain text: paragraphs stand apart by empty lines, lines within one are joined; where no line is
 *  empty each line is a paragraph. A short block without a full stop is a heading. */
export function readPlainText(source: string): ReadArticle {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/ : /\n/;
  const pieces = text.split(separator).map((piece) => piece.replace(/[^\S\u00A0]*\n[^\S\u00A0]*/g, ' ').trim());
  const blocks = pieces.filter((piece) => piece !== '').map(blockOf);
  const [first, ...rest] = blocks;
  const isTitled = first?.kind === 'heading' && rest.some(({ kind }) => kind === 'paragraph');
  return isTitled ? { title: first.text, blocks: rest } : { title: null, blocks };
}

const longestHeading = 100;

function blockOf(text: string): ArticleBlock {
  const isHeading = text.length <= longestHeading && /^\P{Ll}/u.test(text) && !/[.!?:;,…”"')\]]$/.test(text) && /\p{L}/u.test(text);
  return { kind: isHeading ? 'heading' : 'paragraph', text };
}
