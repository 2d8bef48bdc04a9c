import type { QuestionsPreview } from '@/core/exchange/preview';
import type { ColumnMapping } from '@/core/exchange/questionCsv/columns';
import type { DraftId } from '@/core/ids';
import { HOUR_MS } from '@/core/time';
import type { Instant } from '@/core/time';
import { takeAt } from '../allowance';
import type { Limit } from '../allowance';
import { mostFacts } from '../courseFolders';
import { imports, storeDraft } from '../draftCreation';
import { readQuestionsApart } from '../import/readApart';
import type { Viewer } from '../viewer';
import type { QuestionsRefusal } from './questionsTask';

const mostQuestionBytes = 8 * 1024 * 1024;

/** Looking takes as long as making, and is done more often. */
const looks: Limit = { name: 'question-looks', most: 200, windowMs: HOUR_MS };

export interface BroughtFile {
  readonly bytes: Uint8Array;
  /** What the author says that a table's columns are; null before they have looked. */
  readonly mapping: ColumnMapping | null;
}

export type BringRefusal = { readonly ok: false; readonly reason: QuestionsRefusal | 'account-needed' | 'too-many' | 'too-long'; readonly line?: number };

/** What is in a file of questions, and what of it a course could not ask. Changes nothing. */
export async function lookAtQuestions(viewer: Viewer, { bytes, mapping }: BroughtFile, now: Instant): Promise<{ readonly ok: true; readonly preview: QuestionsPreview } | BringRefusal> {
  const refused = await refusalOf(viewer, bytes, looks, now);
  if (refused !== null) return refused;
  const read = await readQuestionsApart({ kind: 'questions', bytes, mapping, title: null });
  return read.ok ? { ok: true, preview: read.preview } : read;
}

/** Makes a draft of a file of questions, everything approved: their author chose them already. */
export async function bringQuestions(viewer: Viewer, { bytes, mapping }: BroughtFile, title: string, now: Instant): Promise<{ readonly ok: true; readonly draftId: DraftId } | BringRefusal> {
  const refused = await refusalOf(viewer, bytes, imports, now);
  if (refused !== null) return refused;
  const read = await readQuestionsApart({ kind: 'questions', bytes, mapping, title });
  if (!read.ok) return read;
  if (read.draft === null) return { ok: false, reason: 'none' };
  if (read.draft.facts.length > mostFacts) return { ok: false, reason: 'too-long' };
  return { ok: true, draftId: await storeDraft(viewer, read.draft, now) };
}

async function refusalOf(viewer: Viewer, bytes: Uint8Array, limit: Limit, now: Instant): Promise<BringRefusal | null> {
  if (viewer.isGuest) return { ok: false, reason: 'account-needed' };
  if (bytes.length > mostQuestionBytes) return { ok: false, reason: 'too-large' };
  return (await takeAt(limit, viewer, now)) ? null : { ok: false, reason: 'too-many' };
}
