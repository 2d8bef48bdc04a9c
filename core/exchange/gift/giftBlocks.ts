import { sectionOfPath } from '../categoryPath';

/** One question as it stands in a GIFT file. */
export interface GiftBlock {
  /** Of the file, from 1. */
  readonly line: number;
  readonly section: readonly string[];
  readonly id: string;
  readonly tags: readonly string[];
  /** Without comments. */
  readonly source: string;
}

interface OpenBlock {
  line: number;
  comments: string;
  lines: string[];
}

/** The questions of a file, which stand apart by empty lines, each with what a comment says of it and the section that was
 *  named last. Comments may stand between any lines. */
export function giftBlocks(text: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let section: readonly string[] = [];
  let open: OpenBlock = { line: 0, comments: '', lines: [] };
  const close = (): void => {
    if (open.lines.length > 0) {
      blocks.push({ line: open.line, section, id: idIn(open.comments), tags: tagsIn(open.comments), source: open.lines.join('\n') });
    }
    open = { line: 0, comments: '', lines: [] };
  };
  for (const [index, line] of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/).entries()) {
    const trimmed = line.trim();
    if (trimmed === '') close();
    else if (trimmed.startsWith('//')) open.comments += `${trimmed}\n`;
    else if (/^\$CATEGORY:/.test(trimmed)) {
      close();
      section = sectionOfPath(trimmed.slice('$CATEGORY:'.length));
    } else {
      if (open.lines.length === 0) open.line = index + 1;
      open.lines.push(line);
    }
  }
  close();
  return blocks;
}

function idIn(comments: string): string {
  return unescapedIn(/\[id:((?:\\\]|[^\]\n])+)\]/.exec(comments)?.[1] ?? '');
}

function tagsIn(comments: string): string[] {
  return [...comments.matchAll(/\[tag:((?:\\\]|[^\]\n])+)\]/g)].map(([, tag = '']) => unescapedIn(tag));
}

function unescapedIn(text: string): string {
  return text.replaceAll('\\]', ']').trim();
}
