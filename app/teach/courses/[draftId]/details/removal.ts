'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import type { DraftId } from '@/core/ids';
import { currentInstant } from '@/server/clock';
import { deleteDraft, retireCourse } from '@/server/courseRemoval';
import type { Removed } from '@/server/courseRemoval';
import { currentViewer } from '@/server/viewer';
import type { Viewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../../../../sentId';

/** Deletes a course that was never published, for good. */
export async function deleteCourse(draftId: DraftId): Promise<FormOutcome> {
  return remove('deleted', (viewer) => deleteDraft(viewer, sentId(draftId)));
}

/** Takes a published course from the lists. */
export async function retire(draftId: DraftId): Promise<FormOutcome> {
  return remove('retired', (viewer) => retireCourse(viewer, sentId(draftId), currentInstant()));
}

/** Puts a retired course back. */
export async function bringBack(draftId: DraftId): Promise<FormOutcome> {
  return remove('back', (viewer) => retireCourse(viewer, sentId(draftId), null));
}

const sentences: Readonly<Record<Extract<Removed, { ok: false }>['reason'], string>> = {
  'no-such-draft': 'There is no such course of yours.',
  published: 'It has been published meanwhile and cannot be deleted. Load the page again to retire it.',
  'not-published': 'It was never published. Load the page again to delete it.',
};

async function remove(done: string, deed: (viewer: Viewer) => Promise<Removed>): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in again.' };
  const removed = await deed(viewer);
  if (!removed.ok) return { isError: true, text: sentences[removed.reason] };
  revalidatePath('/teach/courses', 'layout');
  redirect(`/teach/courses?done=${done}`);
}
