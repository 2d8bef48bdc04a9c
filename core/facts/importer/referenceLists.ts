import type { ArticleBlock } from './article';

const referenceHeading = /^(?:\d+\.?\s)?(?:references|bibliography|works cited|literature cited|citations|footnotes|endnotes)\s?:?$/i;

/** The blocks without lists of sources: from a heading that says so to the next heading. */
export function withoutReferenceLists(blocks: readonly ArticleBlock[]): ArticleBlock[] {
  let isWithin = false;
  return blocks.filter(({ kind, text }) => {
    if (kind === 'heading') isWithin = referenceHeading.test(text);
    return !isWithin;
  });
}
