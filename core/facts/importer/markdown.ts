import type { ArticleBlock, ReadArticle } from './article';
import { inlineText, referenceLabel } from './markdownInline';
import { withoutReferenceLists } from './referenceLists';

/** An article written in Markdown: the first heading of level 1 is its title, list items are paragraphs; tables, code,
 *  images and lists of references are left out. Of CommonMark as much as articles use: what it nests in lists and
 *  quotations is read as if it stood by itself. */
export function readMarkdown(source: string): ReadArticle {
  const lines = withoutFrontMatter(source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n'));
  const labels = new Set(lines.map(definedLabel).filter((label) => label !== null));
  const state: Reading = { blocks: [], paragraph: [], skipped: null, itemIndent: 0 };
  for (const line of lines) readLine(state, line);
  endParagraph(state);
  const blocks = state.blocks
    .map(({ level, text }) => ({ level, text: inlineText(text, labels) }))
    .filter(({ text }) => text !== '');
  const title = blocks.find(({ level }) => level === 1);
  const rest = blocks.filter((block) => block !== title);
  return { title: title?.text ?? null, blocks: withoutReferenceLists(rest.map(articleBlock)) };
}

interface MarkdownBlock {
  /** Of a heading, 1 to 6; 0 for a paragraph. */
  readonly level: number;
  readonly text: string;
}

interface Reading {
  readonly blocks: MarkdownBlock[];
  /** Lines of the paragraph that has not ended yet. */
  paragraph: string[];
  /** Within something left out: whether a line ends it. */
  skipped: ((line: string) => boolean) | null;
  /** How far the text of the list item is indented that the line may belong to. */
  itemIndent: number;
}

function articleBlock({ level, text }: MarkdownBlock): ArticleBlock {
  return { kind: level > 0 ? 'heading' : 'paragraph', text };
}

function withoutFrontMatter(lines: string[]): string[] {
  const end = lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line)) : -1;
  return lines.slice(end + 1);
}

function definedLabel(line: string): string | null {
  const label = /^ {0,3}\[([^\]]{1,999})\]:/.exec(line)?.[1];
  return label === undefined ? null : referenceLabel(label);
}

function readLine(state: Reading, line: string): void {
  if (state.skipped !== null) {
    if (state.skipped(line)) state.skipped = null;
    return;
  }
  const content = line.replace(/^(?: {0,3}> ?)+/, '').replaceAll('\t', '    ');
  if (content.trim() === '') return endParagraph(state);
  const indent = content.search(/\S/);
  if (state.paragraph.length === 0) {
    if (indent < state.itemIndent) state.itemIndent = 0;
    // Code set off by its indentation alone.
    if (indent >= state.itemIndent + 4) return;
  }
  readContent(state, content.trim(), indent);
}

function readContent(state: Reading, text: string, indent: number): void {
  const skipped = whatIsSkipped(text);
  if (skipped !== null) {
    endParagraph(state);
    state.skipped = skipped.isOver ? null : skipped.isEnd;
    return;
  }
  if (endsTableHead(state, text) || endsAsHeading(state, text)) return;
  if (/^(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/.test(text)) return endParagraph(state);
  const heading = /^(#{1,6})(?:\s+(.*))?$/.exec(text);
  if (heading !== null) {
    endParagraph(state);
    state.blocks.push({ level: heading[1]?.length ?? 0, text: (heading[2] ?? '').replace(/(?:^|\s)#+$/, '') });
    return;
  }
  const item = /^(?:(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?)+(?=\S)/.exec(text);
  if (item === null || (state.paragraph.length > 0 && /^\d/.test(text) && !/^1[.)]/.test(text) && state.itemIndent === 0)) {
    state.paragraph.push(text);
    return;
  }
  endParagraph(state);
  state.itemIndent = indent + item[0].length;
  readContent(state, text.slice(item[0].length), state.itemIndent);
}

interface Skipped {
  readonly isEnd: (line: string) => boolean;
  /** Whether it begins and ends in one line. */
  readonly isOver: boolean;
}

/** What begins in this line and is left out: code, comments, tags that hold no prose, definitions. */
function whatIsSkipped(text: string): Skipped | null {
  const fence = /^(`{3,}|~{3,})(.*)$/.exec(text);
  const marks = fence?.[1] ?? '';
  if (fence !== null && !(marks.startsWith('`') && fence[2]?.includes('`'))) {
    return { isEnd: (line) => line.trim().startsWith(marks) && /^([`~])\1*$/.test(line.trim()), isOver: false };
  }
  const tag = /^(?:<[^<>]*>\s*)*<(script|style|pre|textarea|table|svg|iframe|nav|noscript|template|math)\b/i.exec(text)?.[1];
  if (tag !== undefined || text.startsWith('<!--')) {
    const end = tag === undefined ? '-->' : `</${tag.toLowerCase()}`;
    const isEnd = (line: string) => line.toLowerCase().includes(end);
    return { isEnd, isOver: isEnd(text) };
  }
  return definedLabel(text) === null ? null : { isEnd: () => true, isOver: true };
}

/** A row of dashes under a row of cells: both are left out, and so is all down to the next empty line. */
function endsTableHead(state: Reading, text: string): boolean {
  const isDelimiter = /^[|\s:-]+$/.test(text) && text.includes('|') && text.includes('-');
  if (!isDelimiter || !state.paragraph.at(-1)?.includes('|')) return false;
  state.paragraph.pop();
  endParagraph(state);
  state.skipped = (line) => line.trim() === '';
  return true;
}

/** A line of = or - under a paragraph makes a heading of it. */
function endsAsHeading(state: Reading, text: string): boolean {
  if (state.paragraph.length === 0 || !/^(?:=+|-+)$/.test(text)) return false;
  endParagraph(state, text.startsWith('=') ? 1 : 2);
  return true;
}

function endParagraph(state: Reading, level = 0): void {
  if (state.paragraph.length > 0) state.blocks.push({ level, text: state.paragraph.join('\n') });
  state.paragraph = [];
}
