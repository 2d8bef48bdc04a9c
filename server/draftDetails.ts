import { detailsOf } from '@/core/authoring/details';
import type { CourseDetails } from '@/core/authoring/details';
import type { CourseDescription } from '@/core/facts/course';
import type { DraftId } from '@/core/ids';
import type { Instant } from '@/core/time';
import { changeDraft } from './draftChanges';
import type { ChangeOutcome } from './draftChanges';
import { ownDraft } from './ownDraft';
import { fromStored } from './rows/stored';
import type { Viewer } from './viewer';

/** What the viewer says of their course; null for others' drafts and where there is none. */
export async function draftDetails(viewer: Viewer, draftId: DraftId): Promise<CourseDetails | null> {
  const row = await ownDraft(viewer, draftId);
  return row === null ? null : detailsOf(fromStored<CourseDescription>(row.details));
}

/** Says something else of the viewer's course, whatever else has been changed meanwhile. */
export async function describeDraft(viewer: Viewer, draftId: DraftId, details: CourseDetails, now: Instant): Promise<ChangeOutcome> {
  const row = await ownDraft(viewer, draftId);
  if (row === null) return { ok: false, reason: 'no-such-draft' };
  return changeDraft(viewer, draftId, row.revision, { kind: 'describe', details }, now);
}
