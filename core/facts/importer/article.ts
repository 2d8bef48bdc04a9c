/** What a reader of files, of a pasted text or of a page makes of it: headings and paragraphs in their order, each
 *  plain text on one line. */
export interface ArticleBlock {
  readonly kind: 'heading' | 'paragraph';
  readonly text: string;
}

export interface ReadArticle {
  /** Null where the source names none. */
  readonly title: string | null;
  readonly blocks: readonly ArticleBlock[];
}

/** A part of the article's text, in UTF-16 units; `end` is the first unit after it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface ArticleParagraph extends TextRange {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** The heading it stands under, null before the first. */
  readonly heading: string | null;
}

/** An article as it is stored: everything found in it points into `text`. */
export interface Article {
  readonly title: string | null;
  /** Headings and paragraphs, apart by an empty line. */
  readonly text: string;
  readonly paragraphs: readonly ArticleParagraph[];
}

const blockGap = '\n\n';

/** Lays the blocks out in one text, untouched, and notes where each paragraph stands. */
export function articleOf({ title, blocks }: ReadArticle): Article {
  const paragraphs: ArticleParagraph[] = [];
  let text = '';
  let heading: string | null = null;
  for (const block of blocks) {
    if (block.text === '') continue;
    if (text !== '') text += blockGap;
    if (block.kind === 'heading') heading = block.text;
    else paragraphs.push({ number: paragraphs.length + 1, text: block.text, start: text.length, end: text.length + block.text.length, heading });
    text += block.text;
  }
  return { title, text, paragraphs };
}
