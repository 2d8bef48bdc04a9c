'use server';

import { revalidatePath } from 'next/cache';
import type { ClassId } from '@/core/ids';
import { wishForDigest } from '@/server/classDigests/wish';
import { currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentForm, sentId } from '../../../sentId';

/** Saves whether the viewer wants a weekly digest of the class. */
export async function saveDigestWish(classId: ClassId, _before: FormOutcome | null, form: FormData): Promise<FormOutcome> {
  const viewer = await currentViewer();
  if (viewer === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const wantsDigest = sentForm(form).get('wantsDigest') !== null;
  if (!(await wishForDigest(viewer, sentId(classId), wantsDigest))) return { isError: true, text: 'There is no such class of yours.' };
  revalidatePath(`/classes/${classId}/settings`);
  return { isError: false, text: wantsDigest ? 'Saved. The next one comes on Monday morning.' : 'Saved. No more digests.' };
}
