import type { Draft } from '@/core/authoring/draft';
import type { QuestionsPreview } from '@/core/exchange/preview';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';

/** Questions of another program, to be looked at or made a draft. */
export interface QuestionsTask {
  readonly kind: 'questions';
  readonly bytes: Uint8Array;
  /** What an author says that a table's columns are; null where they have not looked yet. */
  readonly mapping: ColumnMapping | null;
  /** Of the course to be made; null where it is only looked at. */
  readonly title: string | null;
}

export type QuestionsRefusal =
  | 'broken' | 'encrypted' | 'bomb' | 'wrong-encoding' | 'course-folder' | 'unknown' | 'old-qti' | 'broken-xml' | 'has-doctype' | 'too-deep' | 'too-large' | 'none' | 'too-slow';

export type QuestionsOutcome =
  | { readonly ok: true; readonly preview: QuestionsPreview; readonly draft: Draft | null }
  | { readonly ok: false; readonly reason: QuestionsRefusal; readonly line?: number };
