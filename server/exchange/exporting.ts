import { publishable } from '@/core/authoring/publishable';
import type { DraftId } from '@/core/ids';
import { database } from '../db';
import { ownDraft } from '../ownDraft';
import type { Viewer } from '../viewer';
import { wholeDraft } from '../wholeDraft';
import { exportFormats } from './exports';
import type { Exported, ExportFormat, ExportName } from './exports';

export interface ExportedDraft extends Exported {
  /** Of the course. */
  readonly title: string;
  readonly fileName: string;
  readonly format: ExportFormat;
}

/** What publishing the viewer's draft now would publish, as a file for another program, with what is not in it. Null for
 *  others' drafts and where there is none. */
export async function exportedDraft(viewer: Viewer, draftId: DraftId, name: ExportName): Promise<ExportedDraft | null> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return null;
  const { course } = publishable(await wholeDraft(await database(), row));
  const format: ExportFormat = exportFormats[name];
  return { ...(await format.write(course)), title: course.title, fileName: `${course.id}${format.ending}`, format };
}
