import type { ReadArticle } from '@/core/facts/importer/article';
import type { ImportRefusal } from './refusals';

/** What is read in a thread of its own. */
export type ReadingTask =
  | { readonly kind: 'html' | 'markdown'; readonly source: string }
  | { readonly kind: 'docx' | 'pdf'; readonly bytes: Uint8Array };

export type ReadingOutcome =
  | { readonly ok: true; readonly article: ReadArticle }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** What the thread tells: first that it has started, then what came out. */
export type ReadingMessage = 'started' | ReadingOutcome;
