import type { ArticleParagraph } from '../../facts/importer/article';
import type { SectionId } from '../../ids';
import type { Draft } from '../draft';

export interface SectionText {
  readonly paragraphs: readonly ArticleParagraph[];
  /** With the titles it stands under. */
  readonly text: string;
}

/** What a proposal about a section may draw upon; null where there is no such section. */
export function sectionText({ article, description, sections }: Draft, sectionId: SectionId): SectionText | null {
  const section = sections.find(({ id }) => id === sectionId);
  if (section === undefined) return null;
  const paragraphs = article.paragraphs.filter(({ number }) => section.paragraphs.includes(number));
  return { paragraphs, text: [description.title, section.title, ...paragraphs.map(({ text }) => text)].join('\n') };
}
