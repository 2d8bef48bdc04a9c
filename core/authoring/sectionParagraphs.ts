import type { ArticleParagraph } from '../facts/importer/article';
import type { SectionId } from '../ids';
import type { Draft } from './draft';

/** The paragraphs of the article that a section's reading shows: the two go side by side, section after section. */
export function sectionParagraphs({ article, sections }: Pick<Draft, 'article' | 'sections'>, sectionId: SectionId): readonly ArticleParagraph[] {
  const index = sections.findIndex(({ id }) => id === sectionId);
  const from = sections.slice(0, Math.max(0, index)).reduce((sum, { reading }) => sum + reading.length, 0);
  return article.paragraphs.slice(from, from + (sections[index]?.reading.length ?? 0));
}
