import type { ArticleBlock, ReadArticle } from './article';

/** A pasted or plain text: paragraphs stand apart by empty lines, lines within one are joined; where no line is
 *  empty each line is a paragraph. A short block without a full stop is a heading, an item of a list a paragraph. */
export function readPlainText(source: string): ReadArticle {
  const text = source.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
  const separator = /\n[^\S\n]*\n/.test(text) ? /\n(?:[^\S\n]*\n)+/ : /\n/;
  const blocks = text.split(separator).flatMap(itemsOf).map(joinLines).filter((piece) => piece !== '').map(blockOf);
  const [first, ...rest] = blocks;
  const isTitled = first?.kind === 'heading' && rest.some(({ kind }) => kind === 'paragraph');
  return isTitled ? { title: first.text, blocks: rest } : { title: null, blocks };
}

const itemMark = /^\s*(?:[•‣▪*-])[^\S\n]+/;

/** The lines of a list one by one; a dash at the start of a single line is a dash in a sentence. */
function itemsOf(piece: string): string[] {
  const lines = piece.split('\n');
  if (lines.filter((line) => itemMark.test(line)).length < 2) return [piece];
  const items: string[] = [];
  for (const line of lines) {
    if (items.length === 0 || itemMark.test(line)) items.push(line);
    else items.push(`${items.pop() ?? ''}\n${line}`);
  }
  return items;
}

function joinLines(piece: string): string {
  return piece.split('\n').map(trimSpaces).join(' ').trim();
}

/** Without outer spaces but for no-break ones. */
function trimSpaces(line: string): string {
  return line.replace(/^[^\S\u00A0]+/, '').replace(/(?<![^\S\u00A0])[^\S\u00A0]+$/, '');
}

const longestHeading = 100;

function blockOf(text: string): ArticleBlock {
  if (itemMark.test(text)) return { kind: 'paragraph', text: text.replace(itemMark, '') };
  const isHeading = text.length <= longestHeading && /^\P{Ll}/u.test(text) && !/[.!?:;,…”"')\]]$/.test(text) && /\p{L}/u.test(text);
  return { kind: isHeading ? 'heading' : 'paragraph', text };
}
