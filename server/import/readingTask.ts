import type { Draft } from '@/core/authoring/draft';
import type { ReadArticle } from '@/core/facts/importer/article';
import type { ArticleDetails } from '@/core/facts/importer/importCourse';
import type { DeckOutcome } from '../anki/readDeck';
import type { CourseZipRefusal } from '../content/readCourseZip';
import type { QuestionsOutcome, QuestionsTask } from '../exchange/questionsTask';
import type { ImportRefusal } from './refusals';

/** What is read and becomes an article. */
export type ArticleTask =
  | { readonly kind: 'html' | 'markdown'; readonly source: string }
  | { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array };

/** What is done in a thread of its own. */
export type ReadingTask =
  | ArticleTask
  | { readonly kind: 'course'; readonly bytes: Uint8Array }
  | { readonly kind: 'deck'; readonly bytes: Uint8Array; readonly name: string; readonly courses: readonly string[] }
  | QuestionsTask
  | { readonly kind: 'import'; readonly article: ReadArticle; readonly details: ArticleDetails };

export type ReadingOutcome =
  | { readonly ok: true; readonly article: ReadArticle }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** A course folder as a draft. */
export type CourseOutcome =
  | { readonly ok: true; readonly draft: Draft }
  | CourseZipRefusal
  | { readonly ok: false; readonly reason: 'too-slow' };

/** An article as a draft with all that can be asked about it. */
export type DraftOutcome =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly reason: 'too-slow' | 'not-imported' };

/** What the thread tells: first that it has started, then what came out. */
export type ReadingMessage = 'started' | ReadingOutcome | CourseOutcome | QuestionsOutcome | DraftOutcome | DeckOutcome;
