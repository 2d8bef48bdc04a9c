import { asId } from '../../ids';
import type { CourseId, SectionId } from '../../ids';
import type { Course, CourseDescription, Section } from '../course';
import { escapeMarkdown } from '../escapeMarkdown';
import { slugOf } from '../slug';
import { sourceLine } from '../sourceLine';
import type { Article } from './article';
import { importFacts } from './importArticle';
import type { ImportedFact } from './importedFact';
import { sectionsOf } from './sections/sections';

export interface ImportedCourse {
  readonly course: Course;
  /** In the order of `course.facts`, which are these without their places. */
  readonly facts: readonly ImportedFact[];
}

/** What the one who brings an article knows of it; all may be left out. */
export interface ArticleDetails {
  readonly id?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** When it was published: what "last year" is reckoned from. */
  readonly year?: number;
}

/** An article as a course: sections, readings and every fact found, good or not. */
export function importCourse(article: Article, details: ArticleDetails): ImportedCourse {
  const sections = withDistinctIds(sectionsOf(article).map(({ title, paragraphs }, index): Section => ({
    id: asId<SectionId>(slugOf(title, `section-${index + 1}`)),
    title,
    paragraphs,
    reading: paragraphs.map((number) => ({ paragraph: number, text: escapeMarkdown(article.paragraphs[number - 1]?.text ?? '') })),
  })));
  const sectionByParagraph = new Map(sections.flatMap((section) => section.paragraphs.map((number) => [number, section] as const)));
  const first = sections[0] ?? { id: asId<SectionId>('section-1'), title: '' };
  const facts = importFacts(article, (paragraph) => sectionByParagraph.get(paragraph) ?? first, details.year ?? null);
  return { course: { ...descriptionOf(article, details), sections, facts: facts.map(({ fact }) => fact) }, facts };
}

function descriptionOf({ title }: Article, { id, author = '', publisher = '', year = 0 }: ArticleDetails): CourseDescription {
  const name = title ?? 'An article';
  return {
    id: asId<CourseId>(id ?? slugOf(name, 'article')),
    title: name,
    description: '',
    article: name,
    author,
    publisher,
    year,
    source: sourceLine({ author, article: title ?? '', publisher, year }),
    language: 'en',
  };
}

/** Titles differ, but two may make one slug. */
function withDistinctIds(sections: readonly Section[]): Section[] {
  const taken = new Set<string>();
  return sections.map((section, index) => {
    const isTaken = taken.has(section.id);
    taken.add(section.id);
    return isTaken ? { ...section, id: asId<SectionId>(`section-${index + 1}`) } : section;
  });
}
