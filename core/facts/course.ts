import type { CourseId, SectionId } from '../ids';
import type { Fact } from './fact';
import type { QuestionSet } from './sets/questionSet';

/** A paragraph to read, and the article's paragraph that it rests on. */
export interface ReadingParagraph {
  readonly paragraph: number;
  /** Inline Markdown. */
  readonly text: string;
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  /** Numbers of the article's paragraphs that the section covers. */
  readonly paragraphs: readonly number[];
  readonly reading: readonly ReadingParagraph[];
  /** Questions over several of its facts, as the author annotates them; not there without any. */
  readonly sets?: readonly QuestionSet[];
}

/** What of the article is not known is empty, a year 0. */
export interface CourseDescription {
  readonly id: CourseId;
  readonly title: string;
  readonly description: string;
  /** The article the course is made from. */
  readonly article: string;
  readonly author: string;
  readonly publisher: string;
  readonly year: number;
  readonly source: string;
  /** BCP 47 tag of the course's language. */
  readonly language: string;
}

export interface Course extends CourseDescription {
  readonly sections: readonly Section[];
  /** In the order of their sections. */
  readonly facts: readonly Fact[];
}

export interface CourseSize {
  readonly factCount: number;
  readonly cardCount: number;
}

export function courseSize({ facts }: Pick<Course, 'facts'>): CourseSize {
  return { factCount: facts.length, cardCount: facts.reduce((sum, { slots }) => sum + slots.length, 0) };
}
