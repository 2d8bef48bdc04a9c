import type { ReadArticle } from '@/core/facts/importer/article';
import type { Draft } from '@/core/authoring/draft';
import type { CourseZipRefusal } from '../content/readCourseZip';
import type { ImportRefusal } from './refusals';

/** What is read in a thread of its own and becomes an article. */
export type ArticleTask =
  | { readonly kind: 'html' | 'markdown'; readonly source: string }
  | { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array };

export type ReadingTask = ArticleTask | { readonly kind: 'course'; readonly bytes: Uint8Array };

export type ReadingOutcome =
  | { readonly ok: true; readonly article: ReadArticle }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** A course folder as a draft. */
export type CourseOutcome =
  | { readonly ok: true; readonly draft: Draft }
  | CourseZipRefusal
  | { readonly ok: false; readonly reason: 'too-slow' };

/** What the thread tells: first that it has started, then what came out. */
export type ReadingMessage = 'started' | ReadingOutcome | CourseOutcome;
