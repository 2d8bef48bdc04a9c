'use server';

import { revalidatePath } from 'next/cache';
import type { SessionId } from '@/core/ids';
import { counted } from '@/core/text';
import { endOtherSessions, endSession } from '@/server/sessions';
import { currentSessionId, currentViewer } from '@/server/viewer';
import type { FormOutcome } from '@/ui/forms/ActionForm';
import { sentId } from '../sentId';

/** Signs the viewer out where they are signed in by this session. */
export async function signOutThere(id: SessionId): Promise<FormOutcome> {
  const viewer = await currentViewer();
  const isEnded = viewer !== null && (await endSession(viewer, sentId(id)));
  revalidatePath('/account');
  return isEnded ? { isError: false, text: 'Signed out there.' } : { isError: true, text: 'You are not signed in there.' };
}

/** Signs the viewer out everywhere but here. */
export async function signOutElsewhere(): Promise<FormOutcome> {
  const [viewer, here] = await Promise.all([currentViewer(), currentSessionId()]);
  if (viewer === null || here === null) return { isError: true, text: 'You are signed out. Sign in to go on.' };
  const ended = await endOtherSessions(viewer, here);
  revalidatePath('/account');
  return { isError: false, text: `Signed out in ${counted(ended, 'other place')}.` };
}
